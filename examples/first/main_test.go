package main

import (
	"os"
	"strings"
	"testing"
)

func Example() {
	main()
	// Output:
	// permis : l'appel intervient dans l'exécution d'un contrat en cours et a un rapport avec son objet (C. conso., art. L. 223-1)
	// until 2026-11-23T12:00:00Z
	// interdit : appel d'un consommateur sans consentement préalable (C. conso., art. L. 223-1)
	// ask: La personne a-t-elle refusé, fait opposition ou retiré un consentement ?
}

// TestREADMEShowsThisProgram: what a reader copies from either README is this program.
func TestREADMEShowsThisProgram(t *testing.T) {
	program, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	_, code, _ := strings.Cut(string(program), "package main\n")
	for _, name := range []string{"../../README.md", "../../README.fr.md"} {
		readme, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(readme), "```go\npackage main\n"+code+"```\n") {
			t.Errorf("%s shows another program than main.go", name)
		}
	}
}
