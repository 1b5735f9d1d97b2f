-- The claims of the last days, for a dry run of onboarding rows. Claims come in by time, so a few pages hold it.
create index fordring_modtaget on fordring using brin (modtaget) with (autosummarize = on);
