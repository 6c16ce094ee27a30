module github.com/rgpd-go/rgpd/examples/validate

go 1.26.0

replace github.com/rgpd-go/rgpd => ../..

require (
	github.com/rgpd-go/rgpd v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require golang.org/x/text v0.43.0 // indirect
