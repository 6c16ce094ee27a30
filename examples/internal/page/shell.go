package page

import (
	"bytes"
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
<body{{if .Stays}} data-stays{{end}}>
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

// A frame is what the shell is filled with.
type frame struct {
	Lang, Title, FR, EN, Skip, NoScript, Script, Also, AlsoFR, AlsoEN string
	Jobs                                                              []job
	Stays                                                             bool
}

func newFrame(title rgpd.Text, script string, tag language.Tag) frame {
	also := rgpd.Text{FR: "Ce que ce programme fait", EN: "What this program does"}
	return frame{
		Lang: tag.String(), Title: title.In(tag), FR: title.FR, EN: title.EN,
		Skip:     rgpd.Text{FR: "Aller au contenu", EN: "Skip to content"}.In(tag),
		NoScript: rgpd.Text{FR: "Cette page a besoin de JavaScript.", EN: "This page needs JavaScript."}.In(tag),
		Script:   script, Also: also.In(tag), AlsoFR: also.FR, AlsoEN: also.EN,
	}
}

// Frame is a page that no [Site] serves, before its script runs: nothing ends it, and it keeps nothing in the browser.
// It asks for icon.svg and kit.css, which [Asset] has, and for app.css and its script, which imports kit.js; accept is
// the languages of the browser, as a request has them.
func Frame(title rgpd.Text, script, accept string) []byte {
	v := newFrame(title, script, languageOf(accept))
	v.Stays = true
	var b bytes.Buffer
	_ = shellTemplate.Execute(&b, v) // to memory
	return b.Bytes()
}

// Asset is a file of the kit, with its type; nil if there is none of the name.
func Asset(name string) (b []byte, kind string) {
	kind = types[name[strings.LastIndexByte(name, '.')+1:]]
	b, err := assets.ReadFile("assets/" + name)
	if err != nil {
		return nil, ""
	}
	return b, kind
}

// shell is a page before its script runs, in the language of the browser.
func (s *Site) shell(nth int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		tag := languageOf(r.Header.Get("Accept-Language"))
		p := &s.pages[nth]
		v := newFrame(p.Title, p.Script, tag)
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

func languageOf(accept string) language.Tag {
	if english(accept) {
		return language.English
	}
	return language.French
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
