-- Syncing with the district. Once released, this file is never edited: add a step.

CREATE TABLE attachment (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	visit_id BLOB,
	facility_id BLOB NOT NULL,
	author_id BLOB NOT NULL,
	author_name VARCHAR NOT NULL,
	attached_at BIGINT NOT NULL,
	written_on DATE,
	kind VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	media_type VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	sha256 BLOB NOT NULL,
	preview BLOB,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_attachment PRIMARY KEY (id)
);

CREATE INDEX ix_attachment_patient_id ON attachment (patient_id);

CREATE TABLE attachment_file (
	attachment_id BLOB NOT NULL,
	sha256 BLOB NOT NULL,
	here BOOLEAN NOT NULL,
	held VARCHAR NOT NULL,
	epoch BLOB NOT NULL,
	asked_at BIGINT,
	wanted BOOLEAN NOT NULL,
	trouble VARCHAR NOT NULL,
	CONSTRAINT pk_attachment_file PRIMARY KEY (attachment_id)
);

CREATE TABLE attachment_retraction (
	attachment_id BLOB NOT NULL,
	author_id BLOB NOT NULL,
	author_name VARCHAR NOT NULL,
	retracted_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_attachment_retraction PRIMARY KEY (attachment_id)
);

CREATE TABLE "conflict" (
	table_number INTEGER NOT NULL,
	row_key BLOB NOT NULL,
	field_number INTEGER NOT NULL,
	origin BLOB NOT NULL,
	seq BIGINT NOT NULL,
	value BLOB NOT NULL,
	shown_origin BLOB NOT NULL,
	shown_seq BIGINT NOT NULL,
	shown_value BLOB NOT NULL,
	patient_id BLOB,
	decided_origin BLOB,
	decided_seq BIGINT,
	CONSTRAINT pk_conflict PRIMARY KEY (table_number, row_key, field_number, origin, seq)
);

CREATE INDEX ix_conflict_open ON "conflict" (decided_seq, patient_id);

CREATE TABLE conflict_remark (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	table_number INTEGER NOT NULL,
	row_key BLOB NOT NULL,
	field_number INTEGER NOT NULL,
	value_origin BLOB NOT NULL,
	value_seq INTEGER NOT NULL,
	remark VARCHAR NOT NULL,
	author_id BLOB NOT NULL,
	author_name VARCHAR NOT NULL,
	said_at BIGINT NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_conflict_remark PRIMARY KEY (id)
);

CREATE INDEX ix_conflict_remark_patient_id ON conflict_remark (patient_id);

CREATE TABLE decision_note (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	table_number INTEGER NOT NULL,
	row_key BLOB NOT NULL,
	field_number INTEGER NOT NULL,
	because VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_decision_note PRIMARY KEY (id)
);

CREATE INDEX ix_decision_note_patient_id ON decision_note (patient_id);

CREATE TABLE district (
	id INTEGER NOT NULL,
	url VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	public_key BLOB NOT NULL,
	root VARCHAR NOT NULL,
	epoch BLOB NOT NULL,
	origin BLOB NOT NULL,
	acked BIGINT NOT NULL,
	durable BIGINT NOT NULL,
	receipt BLOB NOT NULL,
	stream BLOB NOT NULL,
	cursor BIGINT NOT NULL,
	digest BLOB NOT NULL,
	agreed BOOLEAN NOT NULL,
	quarantined VARCHAR NOT NULL,
	decided BLOB NOT NULL,
	clock_error_ms BIGINT,
	loading BOOLEAN NOT NULL,
	synced_at BIGINT,
	counted_at BIGINT,
	listed_at BIGINT,
	CONSTRAINT pk_district PRIMARY KEY (id)
);

CREATE TABLE district_facility (
	id BLOB NOT NULL,
	name VARCHAR NOT NULL,
	CONSTRAINT pk_district_facility PRIMARY KEY (id)
);

CREATE TABLE known_device (
	device BLOB NOT NULL,
	public_key BLOB NOT NULL,
	CONSTRAINT pk_known_device PRIMARY KEY (device)
);

CREATE TABLE patient_grant (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	from_facility_id BLOB,
	from_facility_name VARCHAR NOT NULL,
	to_facility_id BLOB NOT NULL,
	to_facility_name VARCHAR NOT NULL,
	why VARCHAR NOT NULL,
	begins_on DATE NOT NULL,
	until DATE,
	reason VARCHAR NOT NULL,
	urgency VARCHAR NOT NULL,
	specialty VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	author_id BLOB NOT NULL,
	author_name VARCHAR NOT NULL,
	made_at BIGINT NOT NULL,
	ended_at BIGINT,
	ended_by VARCHAR NOT NULL,
	end_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient_grant PRIMARY KEY (id)
);

CREATE INDEX ix_patient_grant_patient_id ON patient_grant (patient_id);

CREATE TABLE patient_left (
	patient_id BLOB NOT NULL,
	at BIGINT NOT NULL,
	purged BOOLEAN NOT NULL,
	CONSTRAINT pk_patient_left PRIMARY KEY (patient_id)
);

CREATE TABLE patient_link (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	other_id BLOB NOT NULL,
	other_number VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	linked_at BIGINT NOT NULL,
	author_name VARCHAR NOT NULL,
	ended_at BIGINT,
	ended_by VARCHAR NOT NULL,
	end_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient_link PRIMARY KEY (id)
);

CREATE INDEX ix_patient_link_other_id ON patient_link (other_id);

CREATE INDEX ix_patient_link_patient_id ON patient_link (patient_id);

CREATE TABLE sync_run (
	id INTEGER NOT NULL,
	started_at BIGINT NOT NULL,
	ended_at BIGINT NOT NULL,
	how VARCHAR NOT NULL,
	outcome VARCHAR NOT NULL,
	sent INTEGER NOT NULL,
	received INTEGER NOT NULL,
	mended INTEGER NOT NULL,
	bytes_up INTEGER NOT NULL,
	bytes_down INTEGER NOT NULL,
	CONSTRAINT pk_sync_run PRIMARY KEY (id)
);

CREATE TABLE waiting_change (
	table_number INTEGER NOT NULL,
	row_key BLOB NOT NULL,
	CONSTRAINT pk_waiting_change PRIMARY KEY (table_number, row_key)
);

ALTER TABLE journal ADD COLUMN serial BIGINT;

ALTER TABLE journal ADD COLUMN left_at BIGINT;

CREATE INDEX ix_journal_serial ON journal (serial, hash);

CREATE INDEX ix_journal_unread ON journal (patient_id) WHERE action = '';
