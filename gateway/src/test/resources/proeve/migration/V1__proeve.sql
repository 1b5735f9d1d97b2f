CREATE TABLE proeve (nr integer PRIMARY KEY);
