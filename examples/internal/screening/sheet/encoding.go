package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// An Encoding is how the letters of a file are written.
type Encoding uint8

const (
	UTF8 Encoding = iota + 1
	utf8Marked
	Windows1252
	UTF16
	Macintosh // of the Macs of before 2001, as Excel for them writes it to this day
	DOS       // code page 850
)

// String names the encoding for a French reader.
func (e Encoding) String() string {
	return [...]string{"", "UTF-8", "UTF-8 avec BOM", "Windows-1252", "UTF-16", "Mac OS Roman", "DOS (850)"}[e]
}

// Errors of a file that is no text. They say what to do, since the reader of the
// message has a spreadsheet before them.
var (
	errEmpty    = errors.New("le fichier est vide")
	errWorkbook = errors.New("c'est un classeur Excel et non un fichier CSV : dans Excel, « Enregistrer sous », type " +
		"« CSV (séparateur : point-virgule) »")
	errBinary   = errors.New("le fichier n'est pas du texte : exporter la campagne au format CSV")
	errUnmarked = &LettersError{errors.New("le fichier semble écrit en UTF-16, et ne le dit pas : le dire par " +
		"-encoding utf-16")}
	errNotUTF16 = &LettersError{errors.New("le fichier n'est pas de l'UTF-16 : ôter -encoding, ou en dire un autre")}
	errCut      = errors.New("le fichier est de l'UTF-16 coupé au milieu d'une lettre : le copier ou l'exporter à " +
		"nouveau")
)

// A LettersError is that of letters which the option -encoding may have read. A program without it shows [Plain].
type LettersError struct{ error }

const unreadable = "les lettres du fichier ne se lisent pas, ou pas toutes de la même façon : l'enregistrer à " +
	"nouveau, au format CSV UTF-8 / the letters of the file cannot be read, or not all in one way: save it again, " +
	"as CSV UTF-8"

// inEnglish are errors of files that are no tables, in English.
var inEnglish = map[error]string{
	errEmpty:    "the file is empty",
	errWorkbook: "this is a workbook and no CSV file: save it as CSV",
	errBinary:   "the file is no text: export it as CSV",
	errCut:      "the file is UTF-16 cut within a letter: copy or export it again",
}

func both(fr error, en string) error {
	return errors.New(strings.Join([]string{fr.Error(), en}, " / "))
}

// Plain is an error in French and English, with a remedy that is no option of a program where its own is -encoding; one
// that has no text in English stays as it is.
func Plain(err error) error {
	if gone := (*NotThereError)(nil); errors.As(err, &gone) {
		return both(err, gone.en)
	}
	for of, en := range inEnglish {
		if errors.Is(err, of) {
			return both(err, en)
		}
	}
	if letters := (*LettersError)(nil); errors.As(err, &letters) {
		return errors.New(unreadable)
	}
	return err
}

const (
	utf8BOM    = "\ufeff"
	utf16LEBOM = "\xff\xfe"
	utf16BEBOM = "\xfe\xff"
)

// A look is what reading a whole file once tells of its letters.
type look struct {
	Encoding Encoding
	macEnds  bool // lines end with CR alone, as on old Macs
	marked   bool // begins with the mark of UTF-8
	bigEnd   bool // UTF-16 without mark: the big end of a letter is first
}

// lookAt reads a file to its end and tells how its letters are written. What is
// neither marked nor UTF-8 is Windows-1252, as Excel writes it in France; a file that is
// a bit of both is refused, since either reading would spoil names. wanted, unless
// zero, overrides the guess, and the file must hold to it.
func lookAt(src *Source, wanted Encoding) (l look, err error) {
	head := make([]byte, 512)
	n, err := src.At.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return l, err
	}
	head = head[:n]
	switch {
	case n == 0:
		return l, errEmpty
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return l, errWorkbook
	}
	l.marked = bytes.HasPrefix(head, []byte(utf8BOM))
	l.Encoding = wanted
	little, big := wide(head)
	switch {
	case bytes.HasPrefix(head, []byte(utf16LEBOM)):
		l.Encoding = UTF16
		return l, uncut(src, false)
	case bytes.HasPrefix(head, []byte(utf16BEBOM)):
		l.Encoding, l.bigEnd = UTF16, true
		return l, uncut(src, true)
	case wanted == UTF16 && !little && !big:
		return l, errNotUTF16
	case wanted == UTF16:
		l.bigEnd = big
		return l, uncut(src, big)
	}
	c, err := census(src, false)
	if err == nil && c.strange > 0 && wanted == 0 && !l.marked {
		c, err = census(src, true)
	}
	l.macEnds = c.cr && c.lines == 0
	switch {
	case err != nil:
		return l, err
	case c.nul && (little || big):
		return l, errUnmarked
	case c.nul:
		return l, errBinary
	case wanted == Windows1252, wanted == Macintosh, wanted == DOS:
		return l, nil
	case c.strange == 0 && l.marked:
		l.Encoding = utf8Marked
		return l, nil
	case c.strange == 0:
		l.Encoding = UTF8
		return l, nil
	case l.marked || wanted != 0:
		return l, &LettersError{fmt.Errorf("le fichier est donné pour de l'UTF-8, et n'en est plus à la ligne %d : "+
			"l'exporter à nouveau, ou dire son encodage par -encoding", c.strangeLine)}
	case 10*c.letters >= c.strange:
		return l, &LettersError{fmt.Errorf("deux encodages se mêlent dans le fichier : il est écrit en UTF-8, et ne "+
			"l'est pas à la ligne %d ; l'exporter à nouveau, ou forcer la lecture par -encoding windows-1252",
			c.strangeLine)}
	}
	l.Encoding = c.codePage()
	return l, nil
}

// wide reports whether text may be UTF-16, and which end of its letters is first: most
// letters of a line of titles have one end that is zero, always the same.
func wide(b []byte) (little, big bool) {
	var zeros [2]int
	for i, c := range b {
		if c == 0 {
			zeros[i%2]++
		}
	}
	return zeros[0] == 0 && 4*zeros[1] > len(b), zeros[1] == 0 && 4*zeros[0] > len(b)
}

// uncut returns errCut if UTF-16 ends within a letter.
func uncut(src *Source, bigEnd bool) error {
	if src.Size%2 != 0 {
		return errCut
	}
	var last [2]byte
	if _, err := src.At.ReadAt(last[:], src.Size-2); err != nil && err != io.EOF {
		return err
	}
	high := last[1]
	if bigEnd {
		high = last[0]
	}
	if high >= 0xd8 && high < 0xdc { // the first half of a letter of two
		return errCut
	}
	return nil
}

// A counting is what the bytes of a file are.
type counting struct {
	nul, cr     bool
	lines       int
	letters     int      // letters of UTF-8 beyond ASCII, where they were counted
	strange     int      // bytes that are none of UTF-8
	strangeLine int      // the line of the first
	of          [256]int // those bytes, where letters were counted
}

// codePage is that in which é, è and ê are the most. In the others, the same bytes are letters that no French has.
func (c *counting) codePage() Encoding {
	windows := c.of[0xe8] + c.of[0xe9] + c.of[0xea]
	mac, dos := c.of[0x8e]+c.of[0x8f]+c.of[0x90], c.of[0x82]+c.of[0x8a]
	switch {
	case mac > windows && mac >= dos:
		return Macintosh
	case dos > windows && dos > mac:
		return DOS
	}
	return Windows1252
}

// census counts the bytes of a file, of a large one on all cores. It counts letters only if asked to: most files need
// no count of them, and are then read at the speed of memory.
func census(src *Source, letters bool) (counting, error) {
	const least = 32 << 20 // bytes that are worth a core
	return censusIn(src, letters, int(min(src.Size/least+1, int64(runtime.GOMAXPROCS(0)))))
}

// censusIn is census, in some parts at once: each begins with a line.
func censusIn(src *Source, letters bool, parts int) (c counting, err error) {
	all, errs, from := make([]counting, parts), make([]error, parts), int64(0)
	var over sync.WaitGroup
	for i := range parts {
		to := src.Size
		if i < parts-1 {
			to, errs[i] = lineFrom(src, max(from, src.Size/int64(parts)*int64(i+1)))
		}
		in := io.NewSectionReader(src.At, from, to-from)
		from = to
		over.Go(func() {
			if errs[i] == nil {
				all[i], errs[i] = censusOf(in, letters)
			}
		})
	}
	over.Wait()
	for i := range all {
		c.join(&all[i])
	}
	return c, errors.Join(errs...)
}

// lineFrom is where the first line begins behind a place; the end of the file if there is none.
func lineFrom(src *Source, at int64) (int64, error) {
	buf := make([]byte, 1<<12)
	for at < src.Size {
		n, err := src.At.ReadAt(buf[:min(int64(len(buf)), src.Size-at)], at)
		if end := bytes.IndexByte(buf[:n], '\n'); end >= 0 {
			return at + int64(end) + 1, nil
		}
		if at += int64(n); err != nil && err != io.EOF {
			return at, err
		} else if n == 0 {
			break
		}
	}
	return src.Size, nil
}

// join adds what was counted of the part that follows.
func (c *counting) join(o *counting) {
	if c.strange == 0 && o.strange > 0 {
		c.strangeLine = c.lines + o.strangeLine
	}
	c.nul, c.cr = c.nul || o.nul, c.cr || o.cr
	c.lines, c.letters, c.strange = c.lines+o.lines, c.letters+o.letters, c.strange+o.strange
	for b, n := range o.of {
		c.of[b] += n
	}
}

func censusOf(in io.Reader, letters bool) (c counting, err error) {
	buf := make([]byte, blockSize)
	kept := 0 // bytes of a letter that the last block cut
	for {
		n, err := io.ReadFull(in, buf[kept:])
		last := err == io.EOF || err == io.ErrUnexpectedEOF
		if err != nil && !last {
			return c, err
		}
		b := buf[:kept+n]
		rest := 0
		if !last {
			rest = cutLetter(b)
		}
		c.add(b[:len(b)-rest], letters)
		if last {
			return c, nil
		}
		kept = copy(buf, b[len(b)-rest:])
	}
}

// cutLetter is how many bytes at the end of a block begin a letter that goes on in
// the next.
func cutLetter(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if tail := b[len(b)-n:]; utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				return 0
			}
			return n
		}
	}
	return 0
}

func (c *counting) add(b []byte, letters bool) {
	c.nul = c.nul || bytes.IndexByte(b, 0) >= 0
	c.cr = c.cr || bytes.IndexByte(b, '\r') >= 0
	if !letters && utf8.Valid(b) {
		c.lines += bytes.Count(b, []byte{'\n'})
		return
	}
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == '\n':
			c.lines++
		case r == utf8.RuneError && n == 1:
			c.of[b[0]]++
			if c.strange++; c.strange == 1 {
				c.strangeLine = c.lines + 1
			}
		case n > 1:
			c.letters++
		}
		b = b[n:]
	}
}

// text is the file from its first letter on, in UTF-8 but for Windows-1252, which is
// turned row by row: see [appendWindows1252].
func (l look) text(raw io.Reader) io.Reader {
	switch l.Encoding {
	case UTF16:
		first := unicode.LittleEndian
		if l.bigEnd {
			first = unicode.BigEndian
		}
		raw = transform.NewReader(raw, unicode.UTF16(first, unicode.UseBOM).NewDecoder())
	case Macintosh:
		raw = transform.NewReader(raw, charmap.Macintosh.NewDecoder())
	case DOS:
		raw = transform.NewReader(raw, charmap.CodePage850.NewDecoder())
	}
	if l.marked {
		_, _ = io.CopyN(io.Discard, raw, int64(len(utf8BOM))) // an error comes back from the next read
	}
	if l.macEnds {
		raw = macEnds{raw}
	}
	return raw
}

// macEnds reads CR as LF.
type macEnds struct{ r io.Reader }

func (m macEnds) Read(b []byte) (int, error) {
	n, err := m.r.Read(b)
	for i, c := range b[:n] {
		if c == '\r' {
			b[i] = '\n'
		}
	}
	return n, err
}

// letters1252 are the letters of Windows-1252 in UTF-8. The five bytes that the code
// page leaves undefined become the control characters of the same number, as in
// browsers, so that no byte is lost.
var letters1252 = func() (out [256]string) {
	for c := range 256 {
		r := charmap.Windows1252.DecodeByte(byte(c))
		if r == utf8.RuneError {
			r = rune(c)
		}
		out[c] = string(r)
	}
	return out
}()

// appendWindows1252 appends text of that code page as UTF-8.
func appendWindows1252(out, b []byte) []byte {
	start := 0
	for i, c := range b {
		if c >= 0x80 {
			out = append(append(out, b[start:i]...), letters1252[c]...)
			start = i + 1
		}
	}
	return append(out, b[start:]...)
}
