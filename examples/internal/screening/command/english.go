package command

import "github.com/rgpd-go/rgpd/examples/internal/screening/say"

// inEnglish is an error of any room in English, where its words are known; what is not stays as it is.
func inEnglish(fr string) string { return say.English(fr, warned, mistakes, pieces) }
