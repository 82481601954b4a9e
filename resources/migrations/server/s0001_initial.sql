-- The tables of the district server. Once released, this file is never edited: add a step.

CREATE SEQUENCE commit_serial;

CREATE TABLE administrator (
	login VARCHAR NOT NULL,
	password VARCHAR NOT NULL,
	created_at BIGINT NOT NULL,
	sessions_from BIGINT NOT NULL,
	CONSTRAINT pk_administrator PRIMARY KEY (login)
);

CREATE TABLE enrolled_device (
	device BYTEA NOT NULL,
	public_key BYTEA NOT NULL,
	facility_id UUID NOT NULL,
	name VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	enrolled_at BIGINT NOT NULL,
	revoked_at BIGINT,
	seen_at BIGINT,
	origin BYTEA,
	epoch BYTEA NOT NULL,
	head BIGINT NOT NULL,
	cursor BIGINT NOT NULL,
	clock_error_ms BIGINT,
	agreed INTEGER,
	files_epoch BYTEA NOT NULL,
	files_cursor BIGINT NOT NULL,
	CONSTRAINT pk_enrolled_device PRIMARY KEY (device)
);

CREATE TABLE enrolled_facility (
	id UUID NOT NULL,
	name VARCHAR NOT NULL,
	facility_id UUID,
	created_at BIGINT NOT NULL,
	most_file_bytes BIGINT,
	CONSTRAINT pk_enrolled_facility PRIMARY KEY (id),
	CONSTRAINT uq_enrolled_facility_facility_id UNIQUE (facility_id)
);

CREATE TABLE enrolment_code (
	code_hash BYTEA NOT NULL,
	enrolled_facility_id UUID NOT NULL,
	expires_at BIGINT NOT NULL,
	used_at BIGINT,
	CONSTRAINT pk_enrolment_code PRIMARY KEY (code_hash)
);

CREATE TABLE epoch (
	id BYTEA NOT NULL,
	began_at BIGINT NOT NULL,
	number INTEGER NOT NULL,
	first_serial BIGINT NOT NULL,
	CONSTRAINT pk_epoch PRIMARY KEY (id),
	CONSTRAINT uq_epoch_number UNIQUE (number)
);

CREATE TABLE epoch_head (
	epoch BYTEA NOT NULL,
	stream BYTEA NOT NULL,
	head BIGINT NOT NULL,
	CONSTRAINT pk_epoch_head PRIMARY KEY (epoch, stream)
);

CREATE TABLE feed (
	stream BYTEA NOT NULL,
	pos BIGINT NOT NULL,
	origin BYTEA,
	seq BIGINT,
	removed_patient UUID,
	again BOOLEAN DEFAULT false NOT NULL,
	CONSTRAINT pk_feed PRIMARY KEY (stream, pos)
);

CREATE INDEX ix_feed_commit ON feed (stream, origin, seq);

CREATE INDEX ix_feed_removed ON feed (stream, removed_patient) WHERE removed_patient IS NOT NULL;

CREATE TABLE grant_work (
	grant_id UUID NOT NULL,
	patient_id UUID NOT NULL,
	stream BYTEA NOT NULL,
	part INTEGER NOT NULL,
	CONSTRAINT pk_grant_work PRIMARY KEY (grant_id)
);

CREATE INDEX ix_grant_work_stream ON grant_work (stream);

CREATE TABLE held_chunk (
	attachment_id UUID NOT NULL,
	ordinal INTEGER NOT NULL,
	data BYTEA NOT NULL,
	CONSTRAINT pk_held_chunk PRIMARY KEY (attachment_id, ordinal)
);

ALTER TABLE held_chunk ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE TABLE held_file (
	attachment_id UUID NOT NULL,
	size BIGINT NOT NULL,
	chunks INTEGER NOT NULL,
	whole_at BIGINT,
	CONSTRAINT pk_held_file PRIMARY KEY (attachment_id)
);

CREATE TABLE lacking_file (
	device BYTEA NOT NULL,
	attachment_id UUID NOT NULL,
	begun INTEGER NOT NULL,
	CONSTRAINT pk_lacking_file PRIMARY KEY (device, attachment_id)
);

CREATE TABLE lookup (
	id UUID NOT NULL,
	at BIGINT NOT NULL,
	device BYTEA NOT NULL,
	facility_id UUID NOT NULL,
	user_id UUID NOT NULL,
	user_name VARCHAR NOT NULL,
	asked VARCHAR NOT NULL,
	found INTEGER NOT NULL,
	CONSTRAINT pk_lookup PRIMARY KEY (id)
);

CREATE INDEX ix_lookup_at ON lookup (at);

CREATE TABLE name_key (
	key VARCHAR NOT NULL,
	patient_id UUID NOT NULL,
	CONSTRAINT pk_name_key PRIMARY KEY (key, patient_id)
);

CREATE INDEX ix_name_key_patient_id ON name_key (patient_id);

CREATE TABLE origin (
	key BYTEA NOT NULL,
	acked BIGINT NOT NULL,
	acked_hash BYTEA NOT NULL,
	durable BIGINT NOT NULL,
	CONSTRAINT pk_origin PRIMARY KEY (key)
);

CREATE TABLE quarantined (
	origin BYTEA NOT NULL,
	seq BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	at BIGINT NOT NULL,
	decision VARCHAR NOT NULL,
	decided_at BIGINT,
	decided_by VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	CONSTRAINT pk_quarantined PRIMARY KEY (origin, seq)
);

CREATE TABLE scope (
	patient_id UUID NOT NULL,
	stream BYTEA NOT NULL,
	why VARCHAR NOT NULL,
	until DATE,
	CONSTRAINT pk_scope PRIMARY KEY (patient_id, stream, why)
);

CREATE INDEX ix_scope_until ON scope (stream, until) WHERE until IS NOT NULL;

CREATE TABLE server_backup (
	id SERIAL NOT NULL,
	made_at BIGINT NOT NULL,
	path VARCHAR NOT NULL,
	size BIGINT NOT NULL,
	commits BIGINT NOT NULL,
	digest BYTEA NOT NULL,
	CONSTRAINT pk_server_backup PRIMARY KEY (id)
);

CREATE TABLE server_info (
	name VARCHAR NOT NULL,
	value BYTEA NOT NULL,
	CONSTRAINT pk_server_info PRIMARY KEY (name)
);

CREATE TABLE stream (
	id BYTEA NOT NULL,
	facility_id UUID NOT NULL,
	head BIGINT NOT NULL,
	digest BYTEA NOT NULL,
	counted_at BIGINT,
	CONSTRAINT pk_stream PRIMARY KEY (id),
	CONSTRAINT uq_stream_facility_id UNIQUE (facility_id)
);

CREATE TABLE tries (
	what VARCHAR NOT NULL,
	began_at BIGINT NOT NULL,
	number INTEGER NOT NULL,
	CONSTRAINT pk_tries PRIMARY KEY (what)
);

CREATE TABLE access_day (
	device BYTEA NOT NULL,
	day DATE NOT NULL,
	ordinal INTEGER NOT NULL,
	entries BYTEA NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_access_day PRIMARY KEY (device, day, ordinal)
);

CREATE TABLE allergy (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	substance VARCHAR NOT NULL,
	substance_key VARCHAR NOT NULL,
	atc VARCHAR NOT NULL,
	reaction VARCHAR NOT NULL,
	severity VARCHAR NOT NULL,
	since VARCHAR NOT NULL,
	recorded_on DATE NOT NULL,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	refuted BOOLEAN NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_allergy PRIMARY KEY (id)
);

CREATE INDEX ix_allergy_patient_id ON allergy (patient_id);

CREATE TABLE attachment (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	visit_id UUID,
	facility_id UUID NOT NULL,
	author_id UUID NOT NULL,
	author_name VARCHAR NOT NULL,
	attached_at BIGINT NOT NULL,
	written_on DATE,
	kind VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	media_type VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	sha256 BYTEA NOT NULL,
	preview BYTEA,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_attachment PRIMARY KEY (id)
);

CREATE INDEX ix_attachment_patient_id ON attachment (patient_id);

CREATE TABLE attachment_retraction (
	attachment_id UUID NOT NULL,
	author_id UUID NOT NULL,
	author_name VARCHAR NOT NULL,
	retracted_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_attachment_retraction PRIMARY KEY (attachment_id)
);

CREATE TABLE conflict (
	table_number INTEGER NOT NULL,
	row_key BYTEA NOT NULL,
	field_number INTEGER NOT NULL,
	origin BYTEA NOT NULL,
	seq BIGINT NOT NULL,
	value BYTEA NOT NULL,
	shown_origin BYTEA NOT NULL,
	shown_seq BIGINT NOT NULL,
	shown_value BYTEA NOT NULL,
	patient_id UUID,
	decided_origin BYTEA,
	decided_seq BIGINT,
	CONSTRAINT pk_conflict PRIMARY KEY (table_number, row_key, field_number, origin, seq)
);

CREATE INDEX ix_conflict_open ON conflict (decided_seq, patient_id);

CREATE TABLE conflict_remark (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	table_number INTEGER NOT NULL,
	row_key BYTEA NOT NULL,
	field_number INTEGER NOT NULL,
	value_origin BYTEA NOT NULL,
	value_seq INTEGER NOT NULL,
	remark VARCHAR NOT NULL,
	author_id UUID NOT NULL,
	author_name VARCHAR NOT NULL,
	said_at BIGINT NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_conflict_remark PRIMARY KEY (id)
);

CREATE INDEX ix_conflict_remark_patient_id ON conflict_remark (patient_id);

CREATE TABLE decision_note (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	table_number INTEGER NOT NULL,
	row_key BYTEA NOT NULL,
	field_number INTEGER NOT NULL,
	because VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_decision_note PRIMARY KEY (id)
);

CREATE INDEX ix_decision_note_patient_id ON decision_note (patient_id);

CREATE TABLE device (
	id BYTEA NOT NULL,
	public_key BYTEA NOT NULL,
	name VARCHAR NOT NULL,
	facility_id UUID NOT NULL,
	number INTEGER NOT NULL,
	revoked_on DATE,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_device PRIMARY KEY (id)
);

CREATE TABLE diagnosis (
	visit_id UUID NOT NULL,
	ordinal INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	certainty VARCHAR NOT NULL,
	sign VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_diagnosis PRIMARY KEY (visit_id, ordinal)
);

CREATE INDEX ix_diagnosis_code ON diagnosis (code);

CREATE TABLE facility (
	id UUID NOT NULL,
	name_be VARCHAR NOT NULL,
	name_ru VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	payer_number VARCHAR NOT NULL,
	record_prefix INTEGER NOT NULL,
	prescription_series VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_facility PRIMARY KEY (id)
);

CREATE TABLE journal (
	position SERIAL NOT NULL,
	origin BYTEA NOT NULL,
	seq INTEGER NOT NULL,
	hash BYTEA NOT NULL,
	envelope BYTEA NOT NULL,
	signature BYTEA NOT NULL,
	body BYTEA NOT NULL,
	action VARCHAR NOT NULL,
	patient_id UUID,
	author_id UUID NOT NULL,
	recorded_at BIGINT NOT NULL,
	serial BIGINT,
	left_at BIGINT,
	CONSTRAINT pk_journal PRIMARY KEY (position),
	CONSTRAINT uq_journal_origin_seq UNIQUE (origin, seq)
);

CREATE INDEX ix_journal_author ON journal (author_id, position);

CREATE INDEX ix_journal_patient ON journal (patient_id, position);

CREATE INDEX ix_journal_serial ON journal (serial, hash);

CREATE INDEX ix_journal_unread ON journal (patient_id) WHERE action = '';

CREATE TABLE medicine (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	product VARCHAR NOT NULL,
	inn VARCHAR NOT NULL,
	atc VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	dosage VARCHAR NOT NULL,
	started_on DATE NOT NULL,
	supply_until DATE,
	prescription_id UUID,
	ordinal INTEGER,
	source VARCHAR NOT NULL,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_medicine PRIMARY KEY (id)
);

CREATE INDEX ix_medicine_patient_id ON medicine (patient_id);

CREATE TABLE observation (
	visit_id UUID NOT NULL,
	ordinal INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	value VARCHAR,
	absent VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_observation PRIMARY KEY (visit_id, ordinal)
);

CREATE TABLE patient (
	id UUID NOT NULL,
	record_number VARCHAR NOT NULL,
	family_be VARCHAR NOT NULL,
	given_be VARCHAR NOT NULL,
	patronymic_be VARCHAR NOT NULL,
	family_ru VARCHAR NOT NULL,
	given_ru VARCHAR NOT NULL,
	patronymic_ru VARCHAR NOT NULL,
	family_la VARCHAR NOT NULL,
	given_la VARCHAR NOT NULL,
	previous_surnames VARCHAR NOT NULL,
	preferred_name VARCHAR NOT NULL,
	sex VARCHAR NOT NULL,
	birth_date DATE,
	birth_precision VARCHAR NOT NULL,
	deceased_on DATE,
	phone VARCHAR NOT NULL,
	phone_other VARCHAR NOT NULL,
	contact_name VARCHAR NOT NULL,
	contact_relation VARCHAR NOT NULL,
	contact_phone VARCHAR NOT NULL,
	benefit VARCHAR NOT NULL,
	disability VARCHAR NOT NULL,
	territory VARCHAR NOT NULL,
	workplace VARCHAR NOT NULL,
	no_allergies_on DATE,
	facility_id UUID NOT NULL,
	registered_at BIGINT NOT NULL,
	note VARCHAR NOT NULL,
	no_identifier_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient PRIMARY KEY (id)
);

CREATE INDEX ix_patient_record_number ON patient (record_number);

CREATE TABLE patient_address (
	patient_id UUID NOT NULL,
	use VARCHAR NOT NULL,
	country VARCHAR NOT NULL,
	postcode VARCHAR NOT NULL,
	oblast VARCHAR NOT NULL,
	raion VARCHAR NOT NULL,
	selsoviet VARCHAR NOT NULL,
	settlement_type VARCHAR NOT NULL,
	settlement VARCHAR NOT NULL,
	street VARCHAR NOT NULL,
	house VARCHAR NOT NULL,
	building VARCHAR NOT NULL,
	flat VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient_address PRIMARY KEY (patient_id, use)
);

CREATE TABLE patient_grant (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	from_facility_id UUID,
	from_facility_name VARCHAR NOT NULL,
	to_facility_id UUID NOT NULL,
	to_facility_name VARCHAR NOT NULL,
	why VARCHAR NOT NULL,
	begins_on DATE NOT NULL,
	until DATE,
	reason VARCHAR NOT NULL,
	urgency VARCHAR NOT NULL,
	specialty VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	author_id UUID NOT NULL,
	author_name VARCHAR NOT NULL,
	made_at BIGINT NOT NULL,
	ended_at BIGINT,
	ended_by VARCHAR NOT NULL,
	end_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient_grant PRIMARY KEY (id)
);

CREATE INDEX ix_patient_grant_patient_id ON patient_grant (patient_id);

CREATE TABLE patient_identifier (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	system VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient_identifier PRIMARY KEY (id)
);

CREATE INDEX ix_patient_identifier_patient_id ON patient_identifier (patient_id);

CREATE INDEX ix_patient_identifier_value ON patient_identifier (value);

CREATE TABLE patient_link (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	other_id UUID NOT NULL,
	other_number VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	linked_at BIGINT NOT NULL,
	author_name VARCHAR NOT NULL,
	ended_at BIGINT,
	ended_by VARCHAR NOT NULL,
	end_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient_link PRIMARY KEY (id)
);

CREATE INDEX ix_patient_link_other_id ON patient_link (other_id);

CREATE INDEX ix_patient_link_patient_id ON patient_link (patient_id);

CREATE TABLE patient_not_the_same (
	patient_id UUID NOT NULL,
	other_id UUID NOT NULL,
	said_at BIGINT NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_patient_not_the_same PRIMARY KEY (patient_id, other_id)
);

CREATE TABLE prescription (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	facility_id UUID NOT NULL,
	author_id UUID NOT NULL,
	visit_id UUID,
	number VARCHAR NOT NULL,
	issued_at BIGINT NOT NULL,
	issued_on DATE NOT NULL,
	valid_until DATE NOT NULL,
	validity VARCHAR NOT NULL,
	form_kind VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	check_state VARCHAR NOT NULL,
	check_list_date DATE,
	special VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_prescription PRIMARY KEY (id)
);

CREATE INDEX ix_prescription_number ON prescription (number);

CREATE INDEX ix_prescription_patient_id ON prescription (patient_id, issued_at);

CREATE TABLE prescription_cancellation (
	prescription_id UUID NOT NULL,
	author_id UUID NOT NULL,
	cancelled_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_prescription_cancellation PRIMARY KEY (prescription_id)
);

CREATE TABLE prescription_line (
	prescription_id UUID NOT NULL,
	ordinal INTEGER NOT NULL,
	product VARCHAR NOT NULL,
	inn VARCHAR NOT NULL,
	inn_latin VARCHAR NOT NULL,
	atc VARCHAR NOT NULL,
	form_code VARCHAR NOT NULL,
	strength VARCHAR NOT NULL,
	strength_unit VARCHAR NOT NULL,
	route VARCHAR NOT NULL,
	dosage VARCHAR NOT NULL,
	signature VARCHAR NOT NULL,
	latin VARCHAR NOT NULL,
	quantity VARCHAR NOT NULL,
	quantity_unit VARCHAR NOT NULL,
	quantity_typed BOOLEAN NOT NULL,
	duration_days INTEGER,
	check_state VARCHAR NOT NULL,
	overridden VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_prescription_line PRIMARY KEY (prescription_id, ordinal)
);

CREATE TABLE problem (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	since DATE,
	recorded_on DATE NOT NULL,
	visit_id UUID,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_problem PRIMARY KEY (id)
);

CREATE INDEX ix_problem_patient_id ON problem (patient_id);

CREATE TABLE queue_entry (
	id UUID NOT NULL,
	facility_id UUID NOT NULL,
	patient_id UUID NOT NULL,
	day DATE NOT NULL,
	time VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	visit_id UUID,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_queue_entry PRIMARY KEY (id)
);

CREATE INDEX ix_queue_entry_day ON queue_entry (day);

CREATE TABLE staff (
	id UUID NOT NULL,
	facility_id UUID NOT NULL,
	login VARCHAR NOT NULL,
	family_name VARCHAR NOT NULL,
	given_name VARCHAR NOT NULL,
	patronymic VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	position VARCHAR NOT NULL,
	active BOOLEAN NOT NULL,
	phone VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_staff PRIMARY KEY (id)
);

CREATE TABLE visit (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	facility_id UUID NOT NULL,
	author_id UUID NOT NULL,
	happened_at BIGINT NOT NULL,
	signed_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	complaints VARCHAR NOT NULL,
	history VARCHAR NOT NULL,
	objective VARCHAR NOT NULL,
	plan VARCHAR NOT NULL,
	next_visit_on DATE,
	no_diagnosis BOOLEAN NOT NULL,
	incapacity_kind VARCHAR NOT NULL,
	incapacity_from DATE,
	incapacity_until DATE,
	incapacity_number VARCHAR NOT NULL,
	replaces UUID,
	amend_reason VARCHAR NOT NULL,
	entered_in_error BOOLEAN NOT NULL,
	accepted_warnings VARCHAR NOT NULL,
	incapacity_returns_on DATE,
	incapacity_cared_for VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_visit PRIMARY KEY (id)
);

CREATE INDEX ix_visit_happened_at ON visit (happened_at);

CREATE INDEX ix_visit_patient_happened ON visit (patient_id, happened_at);

CREATE INDEX ix_visit_replaces ON visit (replaces);

CREATE TABLE visit_draft (
	id UUID NOT NULL,
	patient_id UUID NOT NULL,
	facility_id UUID NOT NULL,
	holder_id UUID NOT NULL,
	content VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	started_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BYTEA NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BYTEA,
	CONSTRAINT pk_visit_draft PRIMARY KEY (id)
);

CREATE INDEX ix_visit_draft_patient_id ON visit_draft (patient_id);

CREATE TABLE waiting_change (
	table_number INTEGER NOT NULL,
	row_key BYTEA NOT NULL,
	CONSTRAINT pk_waiting_change PRIMARY KEY (table_number, row_key)
);
