package workbook

import (
	"encoding/xml"
	"slices"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// What styles of Excel show: lines through cells, colours, and among those the reds.

// isRed reports whether a colour is a red, by its red, green and blue: FFFF0000, FFC00000, FF800000, FFFFC7CE, and the
// palest that people mark with: F2DCDB, FFEBEE.
func isRed(rgb string) bool {
	if len(rgb) > 6 {
		rgb = rgb[len(rgb)-6:]
	}
	v, err := strconv.ParseUint(rgb, 16, 32)
	if err != nil || len(rgb) != 6 {
		return false
	}
	red, green, blue := int(v>>16), int(v>>8&0xff), int(v&0xff)
	dark := red >= 0x58 && 3*green < red && 3*blue < red
	pale := red >= 0xd8 && red-green > 0x10 && red-blue > 0x10 && green-blue < 0x0d && blue-green < 0x10
	return dark || pale || red >= 0x90 && red-green >= 0x30 && red-blue >= 0x28 && green-blue < 0x30
}

// A colour is how a part of styles names one.
type colour struct{ rgb, indexed, theme, tint string }

func colourOf(el *xml.StartElement) colour {
	return colour{attr(el, "rgb"), attr(el, "indexed"), attr(el, "theme"), attr(el, "tint")}
}

// indexedReds are those of the palette that a workbook has if it has none of its own.
var indexedReds = map[string]bool{"2": true, "10": true, "16": true, "29": true, "37": true, "45": true}

// themeNames are the colours of a theme by their place.
var themeNames = []string{"lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
	"hlink", "folHlink"}

// A theme is the colours of a workbook by their names.
type theme map[string]string

// readTheme reads them.
func (x *xlsx) readTheme(part string) error {
	t, err := x.all.open(part, mostText)
	if err != nil {
		return err
	}
	x.theme = theme{}
	name := ""
	return t.each(func(el *xml.StartElement) error {
		switch el.Name.Local {
		case "srgbClr":
			if x.theme[name] == "" {
				x.theme[name] = attr(el, "val")
			}
		case "sysClr":
			if x.theme[name] == "" {
				x.theme[name] = attr(el, "lastClr")
			}
		default:
			name = el.Name.Local
		}
		return nil
	})
}

// readLooks reads the fonts, the fills and the borders of styles, and of the styles of cells which they have. Which
// colours are reds is known at the end: the palette of the workbook stands there.
type readLooks struct {
	fonts, fills, borders []painted

	cells       [][3]string // the font, the fill and the border of each style
	conditional []painted   // formats that depend on what cells hold
	in          string      // the list at hand
	part        string      // of a format that depends on what cells hold
	crossing    bool        // the border at hand has a line across, if it has one at all
	drawn       bool        // the side of it at hand is drawn
	pattern     string      // of the fill at hand
	palette     []string
	theme       theme
}

// A painted is what a font, a fill or a border shows.
type painted struct {
	is bool // a line through it, or across it, or a colour at all
	of []colour
}

func last(list []painted) *painted {
	if len(list) == 0 {
		return &painted{}
	}
	return &list[len(list)-1]
}

// element reads one of a part of styles.
func (l *readLooks) element(el *xml.StartElement) {
	name := el.Name.Local
	switch name {
	case "fonts", "fills", "borders", "cellXfs", "dxfs", "colors":
		l.in = name
		return
	case "rgbColor":
		l.palette = append(l.palette, attr(el, "rgb"))
		return
	}
	switch l.in {
	case "fonts":
		l.font(el)
	case "fills":
		l.fill(el)
	case "borders":
		if el.Name.Local == "border" {
			l.borders = append(l.borders, painted{})
		}
		l.border(el, last(l.borders))
	case "dxfs":
		l.format(el)
	}
}

func (l *readLooks) font(el *xml.StartElement) {
	switch el.Name.Local {
	case "font":
		l.fonts = append(l.fonts, painted{})
	case "color":
		last(l.fonts).of = append(last(l.fonts).of, colourOf(el))
	case "strike":
		if isStruck(el) {
			last(l.fonts).is = true
		}
	}
}

// window is the colour of the window's background, by its place.
const window = "65"

func (l *readLooks) fill(el *xml.StartElement) {
	fill := last(l.fills)
	switch el.Name.Local {
	case "fill":
		l.fills = append(l.fills, painted{})
	case "patternFill", "gradientFill":
		l.pattern = attr(el, "patternType")
		if l.pattern != "none" && l.pattern != "gray125" {
			fill.is = true
		}
	case "bgColor": // behind a pattern; of a solid one it is not seen
		if c := colourOf(el); l.pattern != "solid" && l.pattern != "none" && inked(c) && c.indexed != window {
			fill.is, fill.of = true, append(fill.of, c)
		}
	case "fgColor":
		if strings.HasSuffix(strings.ToUpper(attr(el, "rgb")), "FFFFFF") ||
			attr(el, "theme") == "0" && attr(el, "tint") == "" {
			fill.is = false
		}
		fill.of = append(fill.of, colourOf(el))
	case "color": // of a gradient
		fill.of = append(fill.of, colourOf(el))
	}
}

// border reads an element of a border. A line from corner to corner crosses what a cell holds out.
func (l *readLooks) border(el *xml.StartElement, to *painted) {
	switch name := el.Name.Local; name {
	case "border":
		l.crossing, l.drawn = isTrue(attr(el, "diagonalUp")) || isTrue(attr(el, "diagonalDown")), false
	case "color":
		if l.drawn {
			to.of = append(to.of, colourOf(el))
		}
	default: // a side
		style := attr(el, "style")
		l.drawn = style != "" && style != "none" && (name != "diagonal" || l.crossing)
		to.is = to.is || name == "diagonal" && l.drawn
	}
}

// format reads an element of a format that depends on what cells hold.
func (l *readLooks) format(el *xml.StartElement) {
	name := el.Name.Local
	switch name {
	case "dxf":
		l.conditional = append(l.conditional, painted{})
	case "font", "fill", "border", "numFmt", "alignment", "protection":
		l.part = name
	}
	if l.part == "border" {
		l.border(el, last(l.conditional))
		return
	}
	switch name {
	case "numFmt":
		for _, of := range sectionsOf(attr(el, "formatCode")) {
			to := last(l.conditional)
			if to.is = to.is || of.says && words.Refuses(of.text); of.red {
				to.of = append(to.of, colour{rgb: "FFFF0000"})
			}
		}
	case "strike":
		if isStruck(el) {
			last(l.conditional).is = true
		}
	case "color", "fgColor", "bgColor":
		last(l.conditional).of = append(last(l.conditional).of, colourOf(el))
	}
}

// red reports whether a font or a fill has a red.
func (l *readLooks) red(p painted) bool {
	for _, c := range p.of {
		named := c.theme == "5" && len(l.theme) == 0 // a red in some themes, and nobody knows which
		if i, err := strconv.Atoi(c.theme); err == nil && i >= 0 && i < len(themeNames) {
			named = named || isRed(l.theme[themeNames[i]])
		}
		indexed := indexedReds[c.indexed]
		if i, err := strconv.Atoi(c.indexed); err == nil && i >= 0 && i < len(l.palette) {
			indexed = isRed(l.palette[i])
		}
		if isRed(c.rgb) || indexed || named {
			return true
		}
	}
	return false
}

// looks are what the styles of cells show.
func (l *readLooks) looks() (out []look) {
	at := func(list []painted, id string) painted {
		if i, err := strconv.Atoi(id); err == nil && i >= 0 && i < len(list) {
			return list[i]
		}
		return painted{}
	}
	for _, c := range l.cells {
		font, fill, border := at(l.fonts, c[0]), at(l.fills, c[1]), at(l.borders, c[2])
		out = append(out, look{struck: font.is || border.is, filled: fill.is,
			inked: slices.ContainsFunc(font.of, inked), red: l.red(font) || fill.is && l.red(fill) || l.red(border)})
	}
	return out
}

// inked reports whether letters are in another colour than that in which all are written, or that of links.
func inked(c colour) bool {
	switch {
	case c.rgb != "":
		return !strings.HasSuffix(c.rgb, "000000")
	case c.indexed != "":
		return c.indexed != "0" && c.indexed != "8" && c.indexed != "64"
	case c.theme == "1":
		return c.tint != "" && c.tint != "0"
	}
	return c.theme != "" && c.theme != "10" && c.theme != "11"
}

// underConditions are what the formats show that depend on what cells hold.
func (l *readLooks) underConditions() (out []look) {
	for _, p := range l.conditional {
		out = append(out, look{struck: p.is, red: l.red(p), inked: slices.ContainsFunc(p.of, inked)})
	}
	return out
}

// isRed reports whether a colour that a part names is a red.
func (x *xlsx) isRed(of ...colour) bool {
	if x.colours == nil {
		x.colours = &readLooks{theme: x.theme}
	}
	return x.colours.red(painted{of: of})
}

// look is what a style shows; nothing if there is no such style.
func (x *xlsx) look(style string) look {
	if i, err := strconv.Atoi(style); err == nil && i >= 0 && i < len(x.looks) {
		return x.looks[i]
	}
	return look{}
}

// isStruck reads the element of a font that has a line through it.
func isStruck(el *xml.StartElement) bool {
	v := attr(el, "val")
	return v == "" || isTrue(v)
}

// bare takes a cell in which nothing is seen; a text without letters is something to a format all the same.
func (r *xlsxRows) bare(column int, style string, text bool) {
	l := r.styled(style, column)
	if text && r.to.judges() {
		r.shown.look = r.shown.and(r.to.judge(r.n, column, held{}))
	}
	r.shown.empty(column, l)
	if len(r.x.styleNames) == 0 || column >= mostEmpty {
		return
	}
	if i, err := strconv.Atoi(style); err == nil && i >= 0 && i < len(r.x.styleOf) {
		if name := r.x.styleNames[r.x.styleOf[i]]; name != "" {
			r.called = name
		}
	}
}

// styled is what a cell shows by its style. A row or a column that has one shows it where its cells have none, and to
// whoever set it.
func (r *xlsxRows) styled(style string, column int) look {
	l := r.x.look(style).and(r.x.look(r.own))
	if style == "" {
		return l.and(r.x.look(r.of[column]))
	}
	if r.x.look(r.of[column]).struck {
		l.struck = true
	}
	return l
}
