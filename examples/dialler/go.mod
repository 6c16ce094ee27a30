module github.com/rgpd-go/rgpd/examples/dialler

go 1.25.0

require (
	github.com/emiago/sipgo v1.7.3
	github.com/jackc/pgx/v5 v5.13.0
	github.com/rgpd-go/rgpd v0.0.0
	github.com/rgpd-go/rgpd/prospect/reserve/postgres v0.0.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.41.0
)

require (
	github.com/gobwas/httphead v0.1.0 // indirect
	github.com/gobwas/pool v0.2.1 // indirect
	github.com/gobwas/ws v1.3.2 // indirect
	github.com/google/uuid v1.6.0 // indirect
	github.com/icholy/digest v1.2.0 // indirect
	github.com/jackc/pgpassfile v1.0.0 // indirect
	github.com/jackc/pgservicefile v0.0.0-20240606120523-5a60cdf6a761 // indirect
	github.com/jackc/puddle/v2 v2.2.3 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/sync v0.22.0 // indirect
	golang.org/x/sys v0.24.0 // indirect
)

replace (
	github.com/rgpd-go/rgpd => ../..
	github.com/rgpd-go/rgpd/prospect/reserve/postgres => ../../prospect/reserve/postgres
)
