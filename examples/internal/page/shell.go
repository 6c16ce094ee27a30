package page

import (
	"html/template"
	"net/http"
	"strings"
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
<script type="module" src="app.js"></script>
</head>
<body>
<a class="skip" href="#main">{{.Skip}}</a>
<header class="top"><h1 id="title" data-fr="{{.FR}}" data-en="{{.EN}}">{{.Title}}</h1><div id="tools"></div></header>
<main id="main" tabindex="-1"><noscript>{{.NoScript}}</noscript></main>
<footer id="foot"></footer>
<div id="said" class="unseen" role="status" aria-live="polite"></div>
</body>
</html>
`))

// shell is the page before its script runs, in the language of the browser.
func (s *Site) shell(w http.ResponseWriter, r *http.Request) {
	v := struct{ Lang, Title, FR, EN, Skip, NoScript string }{"fr", s.title.FR, s.title.FR, s.title.EN,
		"Aller au contenu", "Cette page a besoin de JavaScript."}
	if english(r.Header.Get("Accept-Language")) {
		v.Lang, v.Title, v.Skip, v.NoScript = "en", s.title.EN, "Skip to content", "This page needs JavaScript."
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	_ = shellTemplate.Execute(w, v) // to a browser that went away
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
