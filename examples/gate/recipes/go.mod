module github.com/rgpd-go/rgpd/examples/gate/recipes

go 1.25.0

replace github.com/rgpd-go/rgpd => ../../..

require (
	github.com/go-sql-driver/mysql v1.10.1
	github.com/rgpd-go/rgpd v0.0.0-00010101000000-000000000000
	github.com/stretchr/testify v1.12.1
)

require (
	filippo.io/edwards25519 v1.2.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.41.0 // indirect
)
