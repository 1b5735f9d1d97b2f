-- What the back end says it did: the balance and interest a withdrawal returned, the debtors it added to a claim. Told
-- with the word that an action has been carried out; an action it says nothing of has no row.
create table udfoert (
    aktion  bigint primary key,
    indhold bytea not null          -- the canonical message, compressed as the action's own
);
