package report

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/folder"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A Key is a secret of who screens, with which certificates are sealed. The zero Key is none, and seals nothing. It
// prints no secret.
type Key struct {
	mac func(body []byte) string // nil: none
}

// ReadKey reads a secret from a file, in hexadecimal, as the key of a suppression list is. An empty path is no key.
func ReadKey(path string) (Key, error) {
	if path == "" {
		return Key{}, nil
	}
	secret, err := kept.Secret(path)
	if err != nil {
		return Key{}, err
	}
	return Key{func(body []byte) string {
		h := hmac.New(sha256.New, secret)
		h.Write([]byte("rgpd screening certificate, sealed\n")) // so that no other use of the secret seals
		h.Write(body)
		return hex.EncodeToString(h.Sum(nil))
	}}, nil
}

func (k Key) given() bool { return k.mac != nil }

// Write writes the certificate as JSON; with a key, under its seal, which binds each byte before it.
func (c *Certificate) Write(w io.Writer, key Key) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	unsealed := *c
	unsealed.Seal = ""
	if err := e.Encode(unsealed); err != nil {
		return err
	}
	body := b.Bytes()
	if key.given() {
		body = bytes.TrimSuffix(body, []byte(end))
		body = append(body, sealed(key.mac(body))...)
	}
	_, err := w.Write(body)
	return err
}

// end is that of a certificate.
const end = "\n}\n"

// sealed is how a certificate ends that has a seal.
func sealed(seal string) string { return ",\n  \"seal\": \"" + seal + "\"" + end }

// whole reports whether the bytes of a certificate are those that the key sealed.
func (k Key) whole(b []byte, seal string) bool {
	body, is := bytes.CutSuffix(b, []byte(sealed(seal)))
	return is && hmac.Equal([]byte(k.mac(body)), []byte(seal))
}

// Check reads the certificate of a folder and compares the files that are there with it. It returns one line for each.
// Without a key it finds accidents: whoever changes a file can write a certificate that fits. With the key that sealed
// it, it finds any change of the files and of the certificate, and files that are one too many. Where that there is no
// seal is all that it finds with a key, the lines come with [ErrUnsealed].
func Check(dir string, key Key) (lines []string, whole bool, err error) {
	name := filepath.Join(dir, CertificateName)
	if !regular(name) {
		return nil, false, errNotRegular(name)
	}
	b, err := os.ReadFile(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, fmt.Errorf("%s : pas de certificat, le criblage n'est pas allé à son terme", dir)
	} else if err != nil {
		return nil, false, sheet.Unreadable(name, err)
	}
	var c Certificate
	if err := json.Unmarshal(b, &c); err != nil || c.Format != CertificateFormat {
		return nil, false, fmt.Errorf("%s n'est pas un certificat de criblage", name)
	}
	if !slices.EqualFunc(c.Outputs, bins.Files[:], func(o output, name string) bool { return o.Name == name }) {
		return nil, false, fmt.Errorf("%s n'est pas le certificat de six fichiers", name)
	}
	wrong := 0
	say := func(ok bool, what, name string) {
		if !ok {
			wrong++
		}
		lines = append(lines, say.Pad(what, checkedWidth)+say.Plain(name))
	}
	files := c.Outputs
	for _, o := range c.Handed {
		if filepath.Base(o.Name) != o.Name {
			return nil, false, fmt.Errorf("%s nomme un fichier d'un autre dossier", name)
		}
		files = append(files[:len(files):len(files)], o.output)
	}
	if c.Report != nil {
		page := output{Name: PageName, Bytes: c.Report.Bytes, SHA256: c.Report.SHA256}
		files = append(files[:len(files):len(files)], page)
	}
	for _, o := range files {
		if !regular(filepath.Join(dir, o.Name)) { // a link could lead elsewhere tomorrow
			return nil, false, errNotRegular(o.Name)
		}
		sum, err := sheet.DigestOfFile(filepath.Join(dir, o.Name))
		switch {
		case errors.Is(err, os.ErrNotExist):
			say(false, "manque", o.Name)
		case err != nil:
			return nil, false, sheet.Unreadable(o.Name, err)
		case sum != o.SHA256:
			say(false, "modifié", o.Name)
		default:
			say(true, "conforme", o.Name)
		}
	}
	if c.Report == nil {
		say(!key.given(), "non lié", PageName+" : le certificat n'en parle pas")
	}
	switch {
	case !c.adds():
		say(false, "modifié", CertificateName+" : ses comptes ne s'accordent pas")
	case c.Seal == "":
		say(!key.given(), "sans sceau", CertificateName+" : un accident se voit, une falsification non (-key)")
	case !key.given():
		say(true, "scellé", CertificateName+" : donner -key pour voir toute modification")
	case key.whole(b, c.Seal):
		say(true, "conforme", CertificateName+", scellé par cette clé")
	default:
		say(false, "modifié", CertificateName+", ou scellé par une autre clé")
	}
	if key.given() {
		more, err := surplus(dir, files)
		if err != nil {
			return nil, false, err
		}
		for _, name := range more {
			say(false, "en trop", name)
		}
	}
	if wrong == 1 && key.given() && c.Seal == "" && c.adds() {
		return lines, false, ErrUnsealed
	}
	return lines, wrong == 0, nil
}

// ErrUnsealed is that of a certificate without a seal, of which a key proves nothing.
var ErrUnsealed = errors.New("le certificat n'a pas de sceau : le criblage fut fait sans -key, ou le sceau a été " +
	"ôté ; rien n'y contredit le certificat, mais la clé ne prouve rien ; cribler avec -key pour sceller")

// checkedWidth is how wide the first column is of what [Check] says.
const checkedWidth = 12

// CheckedInEnglish is a line of [Check] in English.
func CheckedInEnglish(line string) string {
	runes := []rune(line)
	what, name := string(runes[:min(len(runes), checkedWidth)]), string(runes[min(len(runes), checkedWidth):])
	return say.Pad(say.English(strings.TrimSpace(what), checked), checkedWidth) + say.English(name, checked)
}

// checked are the words of [Check] in French and in English.
var checked = [][2]string{
	{"conforme", "unchanged"}, {"modifié", "changed"}, {"manque", "missing"}, {"non lié", "not bound"},
	{"sans sceau", "not sealed"}, {"scellé", "sealed"}, {"en trop", "one more"},
	{PageName + " : le certificat n'en parle pas", PageName + ": the certificate does not speak of it"},
	{CertificateName + " : ses comptes ne s'accordent pas", CertificateName + ": its counts do not agree"},
	{CertificateName + " : un accident se voit, une falsification non (-key)",
		CertificateName + ": an accident is seen, a forgery is not (-key)"},
	{CertificateName + " : donner -key pour voir toute modification",
		CertificateName + ": give -key to see each change"},
	{CertificateName + ", scellé par cette clé", CertificateName + ", sealed by this key"},
	{CertificateName + ", ou scellé par une autre clé", CertificateName + ", or sealed by another key"},
}

// regular reports whether a name is of no file, or of a regular one: not of a link, a folder, a pipe.
func regular(path string) bool {
	info, err := os.Lstat(path)
	return err != nil || info.Mode().IsRegular()
}

func errNotRegular(name string) error {
	return fmt.Errorf("%s n'est pas un fichier ordinaire, mais un lien, un dossier ou autre chose : rien n'est vérifié",
		name)
}

// surplus are the files of a folder that the screening did not write.
func surplus(dir string, written []output) (out []string, err error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, sheet.Unreadable(dir, err)
	}
	for _, f := range files {
		is := func(o output) bool { return o.Name == f.Name() }
		if !slices.Contains(Files, f.Name()) && f.Name() != folder.LockName && !slices.ContainsFunc(written, is) {
			out = append(out, f.Name())
		}
	}
	return out, nil
}

// adds reports whether the counts of a certificate agree with one another.
func (c *Certificate) adds() bool {
	rows := 0
	for _, o := range c.Outputs {
		rows += o.Rows
	}
	return rows == c.Rows && rows == c.Input.Rows
}
