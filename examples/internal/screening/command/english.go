package command

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// inEnglish is an error of any room in English, where its words are known; what is not stays as it is.
func inEnglish(fr string) string {
	return say.English(fr, warned, sheet.SeenInEnglish(), mistakes, pieces)
}
