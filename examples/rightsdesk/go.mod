module github.com/rgpd-go/rgpd/examples/rightsdesk

go 1.26.0

require (
	github.com/rgpd-go/rgpd v0.0.0
	golang.org/x/text v0.43.0
)

require (
	github.com/arran4/golang-ical v0.3.4 // indirect
	github.com/stretchr/testify v1.12.1 // indirect
)

replace github.com/rgpd-go/rgpd => ../..
