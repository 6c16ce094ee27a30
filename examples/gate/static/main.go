//go:build !js

// Command static writes the page of examples/gate as one file that needs no server and no network: to be handed to who
// signs the rules, and opened in any browser. The rules are in it, compiled to WebAssembly.
//
//	go run ./examples/gate/static -o page.html
//
// It builds itself for the browser first, which takes the go command and half a minute the first time. It prints the
// size of the file and its SHA-256, by which a copy is known again.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/rgpd-go/rgpd/examples/gate/whatif/app"
	"github.com/rgpd-go/rgpd/examples/internal/page"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "static:", err)
		os.Exit(1)
	}
}

const manual = `usage: static -o page.html

Writes the page of examples/gate as one file: it needs no server and no network, and any browser opens it.
Écrit la page de examples/gate en un seul fichier : sans serveur ni réseau, à ouvrir dans un navigateur.
`

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("static", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.Usage = func() { _, _ = fmt.Fprint(out, manual) }
	path := flags.String("o", "", "the file to write")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *path == "" {
		flags.Usage()
		return nil
	}
	program, glue, err := compiled()
	if err != nil {
		return err
	}
	document, err := written(program, glue)
	if err != nil {
		return err
	}
	if err := os.WriteFile(*path, document, 0o644); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s: %.1f MB, of which rules and program %.1f MB (%.1f MB unpacked)\nSHA-256 %x\n",
		*path, mega(len(document)), mega(len(packed(program))*4/3), mega(len(program)), sha256.Sum256(document))
	return err
}

func mega(bytes int) float64 { return float64(bytes) / 1e6 }

// compiled is this command for the browser, and what Go ships to start it there.
func compiled() (program, glue []byte, err error) {
	dir, err := os.MkdirTemp("", "static-*")
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	to := filepath.Join(dir, "page.wasm")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", to,
		"github.com/rgpd-go/rgpd/examples/gate/static")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		return nil, nil, fmt.Errorf("go build for the browser, in the folder of the module: %w\n%s", err, said)
	}
	if program, err = os.ReadFile(to); err != nil {
		return nil, nil, err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, nil, err
	}
	glue, err = os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	return program, glue, err
}

func packed(program []byte) []byte {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // a level that there is
	_, _ = z.Write(program)                               // to memory
	_ = z.Close()
	return b.Bytes()
}

// start runs the rules, and answers the page in place of a server.
const start = `
const reads = (navigator.languages || []).find(l => /^(fr|en)/.test(l));
if (reads?.startsWith("en")) document.documentElement.lang = "en";
const began = (async () => {
	const go = new Go(), text = document.getElementById("program").textContent;
	const packed = Uint8Array.from(atob(text), c => c.charCodeAt(0));
	const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
	const {instance} = await WebAssembly.instantiate(await new Response(stream).arrayBuffer(), go.importObject);
	go.run(instance);
})();
globalThis.whatif = async (what, body) => {
	await began;
	const [json, wrong] = whatifAnswer(what, JSON.stringify(body || {}));
	if (wrong) throw {text: {fr: wrong, en: wrong}};
	return JSON.parse(json);
};
`

var (
	exported = regexp.MustCompile(`(?m)^export ((?:async )?(?:function|const|let)) (\w+)`)
	imported = regexp.MustCompile(`(?m)^import (\{[^}]*\}) from "\./kit\.js";$`)
)

// script is the kit and the page in one, as modules of several files are not to be had from a file.
func script(kit, page string) (string, error) {
	var names []string
	for _, m := range exported.FindAllStringSubmatch(kit, -1) {
		names = append(names, m[2])
	}
	if len(names) == 0 || !imported.MatchString(page) {
		return "", errors.New("the scripts of the page are written otherwise than this command reads them")
	}
	kit = "const kit = (() => {\n" + exported.ReplaceAllString(kit, "$1 $2") + "\nreturn {" +
		strings.Join(names, ", ") + "};\n})();\n"
	return kit + imported.ReplaceAllString(page, "const $1 = kit;"), nil
}

// written is the whole as one document, which lets nothing be fetched and no other script run.
func written(program, glue []byte) ([]byte, error) {
	files := map[string]string{}
	for _, name := range []string{"kit.js", "kit.css", "icon.svg"} {
		b, _ := page.Asset(name)
		files[name] = string(b)
	}
	for _, name := range []string{"app.js", "app.css"} {
		b, err := app.Files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		files[name] = string(b)
	}
	whole, err := script(files["kit.js"], files["app.js"])
	if err != nil {
		return nil, err
	}
	style := files["kit.css"] + files["app.css"]
	first, second := string(glue)+start, whole
	policy := "default-src 'none'; script-src 'wasm-unsafe-eval' " + digest(first) + " " + digest(second) +
		"; style-src " + digest(style) + "; img-src data:; form-action 'none'; base-uri 'none'"
	doc := string(page.Frame(app.Title, "app.js", ""))
	for _, part := range [][2]string{
		{`<meta charset="utf-8">`, `<meta charset="utf-8">` + "\n" +
			`<meta http-equiv="Content-Security-Policy" content="` + policy + `">`},
		{`href="icon.svg"`, `href="data:image/svg+xml;base64,` + encoded(files["icon.svg"]) + `"`},
		{`<link rel="stylesheet" href="kit.css">`, "<style>" + style + "</style>"},
		{`<link rel="stylesheet" href="app.css">` + "\n", ""},
		{`<script type="module" src="app.js"></script>` + "\n", ""},
		{"</body>", `<script type="text/plain" id="program">` + encoded(string(packed(program))) + "</script>\n" +
			"<script>" + first + "</script>\n" + `<script type="module">` + second + "</script>\n</body>"},
	} {
		before, after, found := strings.Cut(doc, part[0])
		if !found {
			return nil, fmt.Errorf("the frame of the page lacks %s", part[0])
		}
		doc = before + part[1] + after
	}
	return []byte(doc), nil
}

func encoded(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }

// digest names a script or a style in the policy of the page.
func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
