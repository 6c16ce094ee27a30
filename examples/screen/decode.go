package main

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Errors of a file that is no text. They say what to do, since the reader of the
// message has a spreadsheet before them.
var (
	errEmpty    = errors.New("le fichier est vide")
	errWorkbook = errors.New("c'est un classeur Excel et non un fichier CSV : dans Excel, « Enregistrer sous », type « CSV (séparateur : point-virgule) »")
	errBinary   = errors.New("le fichier n'est pas du texte : exporter la campagne au format CSV")
)

// decode returns the text of a file as spreadsheets write it, without byte order
// mark, and the name of its encoding. What is neither marked nor UTF-8 is read as
// Windows-1252, as Excel writes it in France.
func decode(b []byte) (text, encoding string, err error) {
	switch {
	case len(b) == 0:
		return "", "", errEmpty
	case bytes.HasPrefix(b, []byte("PK\x03\x04")), bytes.HasPrefix(b, []byte("\xd0\xcf\x11\xe0")):
		return "", "", errWorkbook
	case bytes.HasPrefix(b, []byte("\xff\xfe")), bytes.HasPrefix(b, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(b)
		if err != nil {
			return "", "", errBinary
		}
		return string(out), "UTF-16", nil
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")) && utf8.Valid(b):
		return string(b[3:]), "UTF-8 avec BOM", nil
	case bytes.IndexByte(b, 0) >= 0:
		return "", "", errBinary
	case utf8.Valid(b):
		return string(b), "UTF-8", nil
	}
	return windows1252(b), "Windows-1252", nil
}

// windows1252 decodes without loss: the five bytes that the code page leaves
// undefined become the control characters of the same number, as in browsers.
func windows1252(b []byte) string {
	var out strings.Builder
	out.Grow(len(b) + len(b)/8)
	for _, c := range b {
		r := charmap.Windows1252.DecodeByte(c)
		if r == utf8.RuneError {
			r = rune(c)
		}
		out.WriteRune(r)
	}
	return out.String()
}
