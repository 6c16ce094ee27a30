package main

// manual is what -h says.
func manual(french bool) string {
	if french {
		return `usage : gate [-addr ADRESSE] [options]

Sans -addr, le service se pose une question, l'affiche avec la réponse, et finit.

  -addr ADRESSE     où répondre, par exemple 127.0.0.1:8087. Ailleurs que sur cette machine, -tokens est exigé
  -tokens FICHIER   qui peut demander : un nom, un blanc et un jeton de 20 caractères ou plus par ligne
  -lists DOSSIER    la liste des oppositions, tenue par ce service seul ; chaque numéro y est cherché
  -stops FICHIER    tous ceux qui se sont opposés, une ligne chacun : leurs numéros, et le jour s'il est connu
                    (06 39 98 12 34;2026-11-23), sous des titres ou non ; ainsi ce qu'écrit rightsdesk -stops,
                    ses titres seuls compris : personne. Une ligne « illisible » (numéro inconnu) empêche de
                    démarrer : mettre le numéro au dossier, et réécrire la liste.
                    Il remplace le fichier d'avant, et doit donc être entier
  -dropped N        combien de ceux du fichier d'avant ont repris leur opposition (0)
  -key FICHIER      la clé des pseudonymes : 16 octets au hasard ou plus, en hexadécimal, à garder à part
  -principal NOM    pour qui la liste est tenue, comme dans campaign.principal
  -max-age DURÉE    l'âge que la liste peut avoir pour qu'un numéro absent soit libre (24h)
  -records FICHIER  où chaque décision est gardée, avant que la réponse parte ; sans numéro
  -attempts FICHIER où les appels réservés sont gardés (/v1/reservations), avec -lists ; sans numéro, à ne pas perdre :
                    sans lui, les appels déjà passés ne comptent plus
  -openapi          écrire la description du service (OpenAPI 3.1), et finir ; il la donne aussi par /openapi.json

Une page pour qui ne programme pas, sur l'adresse même (/) : des faits à choisir, la réponse et ses raisons.
Les points d'accès, une question et ses réponses : README.md, à côté des sources. La langue des phrases se demande
par "lang": "fr". Deux clients à copier, à côté des sources : gate.py en Python, typescript/gate.ts.
`
	}
	return `usage: gate [-addr ADDRESS] [options]

Without -addr the service asks itself one question, prints it with the answer, and ends.

  -addr ADDRESS     where to answer, such as 127.0.0.1:8087. Elsewhere than on this machine it needs -tokens
  -tokens FILE      who may ask: a name, a blank and a token of 20 characters or more, a line each
  -lists FOLDER     the list of objections, kept by this service alone; every number is looked up in it
  -stops FILE       all who objected, a line each: their numbers, and the day where it is known
                    (06 39 98 12 34;2026-11-23), with titles or without: what rightsdesk -stops writes, too,
                    its titles alone included: nobody. A line “illisible” (a number not known) keeps it from
                    starting: put the number on file, and have the list written anew.
                    It takes the place of the file before, and so is to be whole
  -dropped N        how many of those of the file before took their objection back (0)
  -key FILE         the key of the pseudonyms: 16 random bytes or more in hexadecimal, to be kept apart
  -principal NAME   for whom the list is kept, as in campaign.principal
  -max-age TIME     the age that the list may have for a number that it does not hold to be clear (24h)
  -records FILE     where each decision is kept, before its answer leaves; without a number
  -attempts FILE    where reserved calls are kept (/v1/reservations), beside -lists; without a number, not to be lost:
                    without it the calls that were made count no more
  -openapi          print the description of the service (OpenAPI 3.1), and end; it tells it by /openapi.json, too
  -fr               with -h: en français

A page for who does not program, at the address itself (/): facts to choose, the verdict and its reasons.
Endpoints, a question and its answers: README.md beside the sources. Two clients to copy, there:
gate.py in Python, typescript/gate.ts.
`
}
