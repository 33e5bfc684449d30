-- files that belong to tables, such as the scanned signed page; digest: SHA-256 of the content in hexadecimal digits
CREATE TABLE attachment (
  digest CHARACTER VARYING(64) PRIMARY KEY,
  name CHARACTER VARYING NOT NULL,
  content BINARY LARGE OBJECT NOT NULL
);
