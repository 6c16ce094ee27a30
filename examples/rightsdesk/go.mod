module github.com/rgpd-go/rgpd/examples/rightsdesk

go 1.25.0

require (
	github.com/arran4/golang-ical v0.3.4
	github.com/rgpd-go/rgpd v0.0.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.41.0
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect

replace github.com/rgpd-go/rgpd => ../..
