CREATE TABLE `dossiers` (
	`id` text PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`woonmaatschappij` text NOT NULL,
	`aantal_gemeenten` integer NOT NULL,
	`versie` integer NOT NULL,
	`gewijzigd_op` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `gebeurtenissen` (
	`dossier` text NOT NULL,
	`volgnummer` integer NOT NULL,
	`soort` text NOT NULL,
	`gegevens` text NOT NULL,
	`door` text NOT NULL,
	`namens` text NOT NULL,
	`rol` text NOT NULL,
	`op` text NOT NULL,
	`vorige_hash` text NOT NULL,
	`hash` text NOT NULL,
	`hoofdstuk` text GENERATED ALWAYS AS (json_extract(gegevens, '$.hoofdstuk') || '@' || coalesce(json_extract(gegevens, '$.gemeente'), '')) VIRTUAL,
	PRIMARY KEY(`dossier`, `volgnummer`)
);
--> statement-breakpoint
CREATE INDEX `gebeurtenissen_hoofdstuk` ON `gebeurtenissen` (`dossier`,`hoofdstuk`,`volgnummer`);