package workbook

import (
	"encoding/xml"
	"errors"
	"path"
	"strings"
)

// What parts of a workbook of Excel name others by.

// A link is what a part names another by.
type link struct{ of, target string }

// links are those of a part.
func (x *xlsx) links(part string) (map[string]link, error) {
	dir, base := path.Split(part)
	t, err := x.all.open(dir+"_rels/"+base+".rels", mostToken)
	if err != nil {
		return nil, err
	}
	out := map[string]link{}
	return out, t.each(func(el *xml.StartElement) error {
		if el.Name.Local == "Relationship" && attr(el, "TargetMode") != "External" {
			target := strings.ReplaceAll(attr(el, "Target"), `\`, "/")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(dir, target)
			}
			out[attr(el, "Id")] = link{path.Base(attr(el, "Type")), strings.TrimPrefix(path.Clean(target), "/")}
		}
		return nil
	})
}

// linksOf are those of a sheet, which may have none; what is damaged of them is an error.
func (x *xlsx) linksOf(nth int) (map[string]link, error) {
	links, err := x.links(x.paths[nth])
	if errors.Is(err, errNone) {
		return nil, nil
	}
	return links, err
}

// besides reports whether a sheet is linked to something that may say what no cell of it does.
func (x *xlsx) besides(nth int) (bool, error) {
	links, err := x.linksOf(nth)
	for _, l := range links {
		switch l.of {
		case "drawing", "vmlDrawing", "comments", "threadedComment":
			return true, err
		}
	}
	return false, err
}
