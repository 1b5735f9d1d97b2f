-- Notifications beyond what one answer holds: a fetch goes on from the number after the last.
alter table underretning_hentning add column fra_nummer numeric(24); -- null: the next fetch is by days

-- What NyMF tells of a claim names it by NyMF's number.
create index nymf_linje_fremmed on nymf_linje (fremmed_fordring) where fremmed_fordring is not null;
