module github.com/rgpd-go/rgpd/examples/first

go 1.25.0

replace github.com/rgpd-go/rgpd => ../..

require (
	github.com/rgpd-go/rgpd v0.0.0
	golang.org/x/text v0.41.0
)
