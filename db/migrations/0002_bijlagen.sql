CREATE TABLE `bijlagen` (
	`hash` text NOT NULL,
	`soort` text NOT NULL,
	`dossier` text NOT NULL,
	`naam` text NOT NULL,
	`inhoud` blob NOT NULL,
	`op` text NOT NULL,
	PRIMARY KEY(`dossier`, `soort`, `hash`)
);
--> statement-breakpoint
CREATE TRIGGER `bijlagen_geen_wijziging` BEFORE UPDATE ON `bijlagen`
BEGIN SELECT RAISE(ABORT, 'Een bijlage wordt nooit gewijzigd.'); END;
--> statement-breakpoint
CREATE TRIGGER `bijlagen_geen_schrapping` BEFORE DELETE ON `bijlagen`
WHEN OLD.`soort` <> 'upload'
BEGIN SELECT RAISE(ABORT, 'Een bijlage waarnaar een gebeurtenis verwijst, wordt nooit geschrapt.'); END;
