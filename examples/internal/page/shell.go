package page

import (
	"html/template"
	"net/http"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// shellTemplate is the frame of each page, whose script fills it. Without script it says so.
var shellTemplate = template.Must(template.New("shell").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{.Title}}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="kit.css">
<link rel="stylesheet" href="app.css">
<script type="module" src="{{.Script}}"></script>
</head>
<body>
<a class="skip" href="#main">{{.Skip}}</a>
<header class="top"><h1 id="title" data-fr="{{.FR}}" data-en="{{.EN}}">{{.Title}}</h1><div id="tools"></div></header>
<main id="main" tabindex="-1"><noscript>{{.NoScript}}</noscript></main>
{{with .Jobs}}<nav class="jobs" aria-label="{{$.Also}}" data-fr="{{$.AlsoFR}}" data-en="{{$.AlsoEN}}">
{{range .}}<a href="{{.Path}}"{{if .Here}} aria-current="page"{{end}}>
<strong data-fr="{{.Title.FR}}" data-en="{{.Title.EN}}">{{.Name}}</strong>
<span data-fr="{{.About.FR}}" data-en="{{.About.EN}}">{{.Says}}</span></a>
{{end}}</nav>
{{end}}<footer id="foot"></footer>
<div id="said" class="unseen" role="status" aria-live="polite"></div>
</body>
</html>
`))

// A job is a page of the site, as the others lead to it.
type job struct {
	entrance
	Name, Says string
	Here       bool
}

// shell is a page before its script runs, in the language of the browser.
func (s *Site) shell(nth int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		tag := language.French
		if english(r.Header.Get("Accept-Language")) {
			tag = language.English
		}
		p := &s.pages[nth]
		also := rgpd.Text{FR: "Ce que ce programme fait", EN: "What this program does"}
		v := struct {
			Lang, Title, FR, EN, Skip, NoScript, Script, Also, AlsoFR, AlsoEN string
			Jobs                                                              []job
		}{tag.String(), p.Title.In(tag), p.Title.FR, p.Title.EN,
			rgpd.Text{FR: "Aller au contenu", EN: "Skip to content"}.In(tag),
			rgpd.Text{FR: "Cette page a besoin de JavaScript.", EN: "This page needs JavaScript."}.In(tag),
			p.Script, also.In(tag), also.FR, also.EN, nil}
		for i, one := range s.pages {
			if one.Path == "" {
				one.Path = "./"
			}
			v.Jobs = append(v.Jobs, job{one, one.Title.In(tag), one.About.In(tag), i == nth})
		}
		if len(s.pages) == 1 {
			v.Jobs = nil
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_ = shellTemplate.Execute(w, v) // to a browser that went away
	}
}

// english reports whether a browser asks for English rather than for French.
func english(accept string) bool {
	for one := range strings.SplitSeq(strings.ToLower(accept), ",") {
		switch one = strings.TrimSpace(one); {
		case strings.HasPrefix(one, "fr"):
			return false
		case strings.HasPrefix(one, "en"):
			return true
		}
	}
	return false
}
