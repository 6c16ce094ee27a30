package law

import "github.com/rgpd-go/rgpd/internal/french"

// SourceArticle is the article that this module follows, revised on 2024-10-07: the
// practice of the trade, held since 2018-05-25 wherever it asks for more than the law.
var SourceArticle = Wording{
	Text: Text{Rank: Practice, Ref: "Call of Success, Prospection téléphonique et RGPD"},
	From: DayGDPR, Read: read, Note: "the article",
}

// Article cites a passage of the source article.
func Article(passage string) Wording { return SourceArticle.Part(french.Typeset(passage)) }
