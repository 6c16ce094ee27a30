package book

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/transfer"
)

// quotations are what stands between guillemets in the five packages, the laws and this one,
// with the text that has these words in this order, but for a capital and the shape of an
// apostrophe. What a person says, a form prints or a tool is called takes none.
var quotations = map[string]string{
	// The source article.
	"Droit d'opposition": "the article, a heading",
	"informées du traitement de leurs données à des fins de prospection":                 "the article",
	"seulement le recours à l'opt-in":                                                    "the article",
	"la personne prospectée est déjà cliente":                                            "the article",
	"la prospection n'est pas de nature commerciale":                                     "the article",
	"des produits ou services similaires à ceux déjà achetés":                            "the article",
	"instruction documentée du responsable de traitement":                                "the article, its first clause",
	"Obligation de confidentialité pour le personnel":                                    "the article, its second clause",
	"mesures de sécurité techniques et organisationnelles appropriées":                   "the article, its third clause",
	"notification des violations de données dans un délai spécifié (dans les 72 heures)": "the article, its fourth clause",
	"Assistance au responsable de traitement":                                            "the article, its fifth clause",
	"supprimer ou renvoyer toutes les données personnelles":                              "the article, its sixth clause",
	"Autorisation ou interdiction de recourir à d'autres sous-traitants":                 "the article, its seventh clause",
	"permettre et de contribuer aux audits":                                              "the article, its eighth clause",
	"Détails sur les transferts de données autorisés":                                    "the article, its ninth clause",

	// The law.
	"prospection commerciale":                               "C. conso., art. L. 223-1, in every version",
	"Recueille les données téléphoniques d'un consommateur": "C. conso., art. L. 223-2",
	"S'abstient de le contacter à nouveau":                  "C. conso., art. L. 221-16; C. assur., art. L. 112-2-2",
	"exprès et préalable":                                   "C. conso., art. D. 223-9 of 2022",
	"À une date et à un horaire précisément spécifiés":      "C. conso., art. L. 223-1, al. 6",
	"en grande partie":                                      "the report on ordonnance 2026-2",
	"Tout support de promotion ou de publicité":             "C. conso., art. L. 122-26",
	"au sens du quatrième alinéa de l'article L. 223-1":     "C. conso., art. L. 223-8",
	"par ce moyen": "CPCE, art. L. 34-5",
	"recueillies auprès de lui […] à l'occasion d'une vente ou d'une prestation de services": "CPCE, art. L. 34-5, al. 4",
	"à l'occasion d'une vente ou d'une prestation de services":                               "CPCE, art. L. 34-5, al. 4",
	"les délais prévus au 3 de l'article 12":                                                 "décret 2005-1309, art. 92, which décret 2019-536, art. 77, takes over",
	"et":                                  "RGPD, art. 12(3): complexity and number",
	"toutes les informations nécessaires": "RGPD, art. 28(3)(h)",
	"dans les meilleurs délais":           "RGPD, art. 33(2)",
	"occasionnel":                         "RGPD, recital 111",
	"y compris en ce qui concerne les transferts de données à caractère personnel vers un pays tiers ou à une organisation internationale": "RGPD, art. 28(3)(a)",

	// The CNIL's model of a record, and the sheets that we add to it, by their names.
	"2_-_Liste_des_traitements":       "CNIL, simplified register of 2019",
	"3_-_Modèle_de_fiche_de_registre": "CNIL, simplified register of 2019",
	"5_-_Listes":                      "CNIL, simplified register of 2019",
	"Fiche_…":                         "a sheet of the register that we write",
	"Sous-traitant_…":                 "a sheet of the register that we write",
	"Registre_des_violations":         "a sheet of the register that we write",
	"Violations":                      "a sheet of the register that we write",
	"Modèle_de_fiche_sous-traitant":   "a sheet of the register that we write",
	"Tous_les_faits":                  "a sheet of the register that we write",
	"Données":                         "a sheet of the register that we write",
	"N° / RÉF":                        "CNIL, simplified register of 2019, a line of its form",
	"%s":                              "a sheet's name, put in where it is printed",

	"motifs donnés": "the title of a column of the rights desk",
}

// putByCode is the file that puts guillemets around words that stand elsewhere: the nine clauses.
const putByCode = "transfer/contract_clauses.go"

// TestGuillemets: guillemets stand around words of a text, and of nothing else. It reads all
// that the packages may print, and their comments.
func TestGuillemets(t *testing.T) {
	quoted := regexp.MustCompile(`«\s*([^«»]*?)\s*»`)
	met := map[string]bool{}
	read := 0
	check := func(where, text string) {
		if !strings.ContainsAny(text, "«»") {
			return
		}
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\u00a0", " "), "’", "'")
		for _, m := range quoted.FindAllStringSubmatch(text, -1) {
			q := strings.Join(strings.Fields(m[1]), " ")
			met[q] = true
			if quotations[q] == "" {
				t.Errorf("%s: « %s » is quoted from no text that is listed", where, q)
			}
		}
		if strings.Count(text, "«") != strings.Count(text, "»") && !strings.Contains(where, putByCode) {
			t.Errorf("%s: guillemets that do not close", where)
		}
	}
	for _, dir := range []string{
		"../../consent", "../../prospect", "../../register", "../../register/ready", "../../rights", "../../transfer", "../law",
	} {
		paths, err := filepath.Glob(dir + "/*.go")
		require.NoError(t, err)
		consts := namedTexts(t, paths)
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			read++
			src, err := os.ReadFile(path)
			require.NoError(t, err)
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, path, src, parser.ParseComments)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				e, ok := n.(ast.Expr)
				if !ok {
					return true
				}
				text, ok := literal(e, consts)
				if ok {
					check(fset.Position(n.Pos()).String(), text)
				}
				return !ok
			})
			for _, c := range file.Comments {
				check(fset.Position(c.Pos()).String(), c.Text())
			}
		}
	}
	require.Greater(t, read, 150)
	for _, c := range transfer.ArticleClauses() {
		check("the nine clauses", c.FR)
	}
	require.Greater(t, len(met), 25)
	for _, topic := range statements {
		for _, s := range topic.Of {
			require.NotContains(t, s.Says.FR+s.Says.EN+s.Law.FR+s.Law.EN, "«", "the page puts them")
		}
	}
}

// namedTexts are the constants of a package that are one text, by their names.
func namedTexts(t *testing.T, paths []string) map[string]string {
	named := map[string]string{}
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.CONST {
				continue
			}
			for _, spec := range g.Specs {
				v := spec.(*ast.ValueSpec)
				for i := range v.Values {
					if text, ok := literal(v.Values[i], nil); ok {
						named[v.Names[i].Name] = text
					}
				}
			}
		}
	}
	return named
}

// literal is the text of a string that is written out, in one piece or in several, some of them
// constants by their names.
func literal(e ast.Expr, named map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.Ident:
		text, ok := named[e.Name]
		return text, ok
	case *ast.BinaryExpr:
		if e.Op != token.ADD {
			return "", false
		}
		a, okA := literal(e.X, named)
		b, okB := literal(e.Y, named)
		return a + b, okA && okB
	}
	return "", false
}
