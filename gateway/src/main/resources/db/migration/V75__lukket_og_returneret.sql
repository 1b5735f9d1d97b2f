-- A claim that came back from the debt collector is the municipality's again, and a claim with nothing left is closed.

alter table oir_fordring
    add column returneret bigint,       -- the claim id it was returned under; it is at home while it goes under that id
    add column lukket     timestamptz;  -- since when nothing is left of it; null while something is
