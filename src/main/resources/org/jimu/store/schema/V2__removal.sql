-- departments, years and projects that edits of the history took out; way: a JSON array of ids and names from the top;
-- preceding: ids, separated by blanks; total: in yuan; back: the edit that put it into the book again
CREATE TABLE removal (
  sequence BIGINT NOT NULL,
  subject BIGINT NOT NULL,
  kind CHARACTER VARYING(20) NOT NULL,
  name CHARACTER VARYING NOT NULL,
  way CHARACTER VARYING NOT NULL,
  preceding CHARACTER VARYING NOT NULL,
  projects INTEGER NOT NULL,
  total CHARACTER VARYING NOT NULL,
  back BIGINT,
  PRIMARY KEY (sequence, subject)
);

CREATE INDEX removal_subject ON removal (subject);
