-- The tables of the first release. Once released, this file is never edited: add a step.

CREATE TABLE access_day (
	device BLOB NOT NULL,
	day DATE NOT NULL,
	ordinal INTEGER NOT NULL,
	entries BLOB NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_access_day PRIMARY KEY (device, day, ordinal)
);

CREATE TABLE access_log (
	id INTEGER NOT NULL,
	at BIGINT NOT NULL,
	user_id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	what VARCHAR NOT NULL,
	sealed BOOLEAN NOT NULL,
	CONSTRAINT pk_access_log PRIMARY KEY (id)
);

CREATE INDEX ix_access_log_patient ON access_log (patient_id, id);

CREATE INDEX ix_access_log_sealed ON access_log (sealed);

CREATE INDEX ix_access_log_user ON access_log (user_id, id);

CREATE TABLE allergy (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
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
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_allergy PRIMARY KEY (id)
);

CREATE INDEX ix_allergy_patient_id ON allergy (patient_id);

CREATE TABLE code_use (
	user_id BLOB NOT NULL,
	system VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	count INTEGER NOT NULL,
	last_at BIGINT NOT NULL,
	CONSTRAINT pk_code_use PRIMARY KEY (user_id, system, code)
);

CREATE TABLE device (
	id BLOB NOT NULL,
	public_key BLOB NOT NULL,
	name VARCHAR NOT NULL,
	facility_id BLOB NOT NULL,
	number INTEGER NOT NULL,
	revoked_on DATE,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_device PRIMARY KEY (id)
);

CREATE TABLE diagnosis (
	visit_id BLOB NOT NULL,
	ordinal INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	certainty VARCHAR NOT NULL,
	sign VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_diagnosis PRIMARY KEY (visit_id, ordinal)
);

CREATE INDEX ix_diagnosis_code ON diagnosis (code);

CREATE TABLE facility (
	id BLOB NOT NULL,
	name_be VARCHAR NOT NULL,
	name_ru VARCHAR NOT NULL,
	name_en VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	payer_number VARCHAR NOT NULL,
	record_prefix INTEGER NOT NULL,
	prescription_series VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_facility PRIMARY KEY (id)
);

CREATE TABLE form_draft (
	id BLOB NOT NULL,
	form VARCHAR NOT NULL,
	author_id BLOB NOT NULL,
	patient_id BLOB,
	content VARCHAR NOT NULL,
	started_at BIGINT NOT NULL,
	saved_at BIGINT NOT NULL,
	CONSTRAINT pk_form_draft PRIMARY KEY (id)
);

CREATE INDEX ix_form_draft_author ON form_draft (author_id);

CREATE TABLE icd10_title (
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	active BOOLEAN NOT NULL,
	CONSTRAINT pk_icd10_title PRIMARY KEY (code)
);

CREATE TABLE journal (
	position INTEGER NOT NULL,
	origin BLOB NOT NULL,
	seq INTEGER NOT NULL,
	hash BLOB NOT NULL,
	envelope BLOB NOT NULL,
	signature BLOB NOT NULL,
	body BLOB NOT NULL,
	action VARCHAR NOT NULL,
	patient_id BLOB,
	author_id BLOB NOT NULL,
	recorded_at BIGINT NOT NULL,
	CONSTRAINT pk_journal PRIMARY KEY (position),
	CONSTRAINT uq_journal_origin_seq UNIQUE (origin, seq)
);

CREATE INDEX ix_journal_author ON journal (author_id, position);

CREATE INDEX ix_journal_patient ON journal (patient_id, position);

CREATE TABLE medicine (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	product VARCHAR NOT NULL,
	inn VARCHAR NOT NULL,
	atc VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	dosage VARCHAR NOT NULL,
	started_on DATE NOT NULL,
	supply_until DATE,
	prescription_id BLOB,
	ordinal INTEGER,
	source VARCHAR NOT NULL,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_medicine PRIMARY KEY (id)
);

CREATE INDEX ix_medicine_patient_id ON medicine (patient_id);

CREATE TABLE number_series (
	name VARCHAR NOT NULL,
	last INTEGER NOT NULL,
	CONSTRAINT pk_number_series PRIMARY KEY (name)
);

CREATE TABLE observation (
	visit_id BLOB NOT NULL,
	ordinal INTEGER NOT NULL,
	code VARCHAR NOT NULL,
	value VARCHAR,
	absent VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_observation PRIMARY KEY (visit_id, ordinal)
);

CREATE TABLE patient (
	id BLOB NOT NULL,
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
	facility_id BLOB NOT NULL,
	registered_at BIGINT NOT NULL,
	note VARCHAR NOT NULL,
	no_identifier_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient PRIMARY KEY (id)
);

CREATE INDEX ix_patient_record_number ON patient (record_number);

CREATE TABLE patient_address (
	patient_id BLOB NOT NULL,
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
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient_address PRIMARY KEY (patient_id, use)
);

CREATE TABLE patient_identifier (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	system VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient_identifier PRIMARY KEY (id)
);

CREATE INDEX ix_patient_identifier_patient_id ON patient_identifier (patient_id);

CREATE INDEX ix_patient_identifier_value ON patient_identifier (value);

CREATE TABLE patient_not_the_same (
	patient_id BLOB NOT NULL,
	other_id BLOB NOT NULL,
	said_at BIGINT NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_patient_not_the_same PRIMARY KEY (patient_id, other_id)
);

CREATE TABLE prescription (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	author_id BLOB NOT NULL,
	visit_id BLOB,
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
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_prescription PRIMARY KEY (id)
);

CREATE INDEX ix_prescription_number ON prescription (number);

CREATE INDEX ix_prescription_patient_id ON prescription (patient_id, issued_at);

CREATE TABLE prescription_cancellation (
	prescription_id BLOB NOT NULL,
	author_id BLOB NOT NULL,
	cancelled_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_prescription_cancellation PRIMARY KEY (prescription_id)
);

CREATE TABLE prescription_line (
	prescription_id BLOB NOT NULL,
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
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_prescription_line PRIMARY KEY (prescription_id, ordinal)
);

CREATE TABLE print_record (
	id INTEGER NOT NULL,
	prescription_id BLOB NOT NULL,
	printed_at BIGINT NOT NULL,
	printed_by BLOB NOT NULL,
	how VARCHAR NOT NULL,
	CONSTRAINT pk_print_record PRIMARY KEY (id)
);

CREATE INDEX ix_print_record_prescription_id ON print_record (prescription_id);

CREATE TABLE problem (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	since DATE,
	recorded_on DATE NOT NULL,
	visit_id BLOB,
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_problem PRIMARY KEY (id)
);

CREATE INDEX ix_problem_patient_id ON problem (patient_id);

CREATE TABLE queue_entry (
	id BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	day DATE NOT NULL,
	time VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	visit_id BLOB,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_queue_entry PRIMARY KEY (id)
);

CREATE INDEX ix_queue_entry_day ON queue_entry (day);

CREATE TABLE reference_import (
	name VARCHAR NOT NULL,
	imported_at BIGINT NOT NULL,
	digest VARCHAR NOT NULL,
	CONSTRAINT pk_reference_import PRIMARY KEY (name)
);

CREATE TABLE search_entry (
	id INTEGER NOT NULL,
	patient_id BLOB NOT NULL,
	CONSTRAINT pk_search_entry PRIMARY KEY (id),
	CONSTRAINT uq_search_entry_patient_id UNIQUE (patient_id)
);

CREATE TABLE search_key (
	"key" VARCHAR NOT NULL,
	backwards VARCHAR NOT NULL,
	CONSTRAINT pk_search_key PRIMARY KEY ("key")
)
 WITHOUT ROWID;

CREATE INDEX ix_search_key_backwards ON search_key (backwards);

CREATE TABLE setting (
	owner VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	CONSTRAINT pk_setting PRIMARY KEY (owner, name)
);

CREATE TABLE staff (
	id BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	login VARCHAR NOT NULL,
	family_name VARCHAR NOT NULL,
	given_name VARCHAR NOT NULL,
	patronymic VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	position VARCHAR NOT NULL,
	active BOOLEAN NOT NULL,
	phone VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_staff PRIMARY KEY (id)
);

CREATE TABLE store_info (
	name VARCHAR NOT NULL,
	value VARCHAR NOT NULL,
	CONSTRAINT pk_store_info PRIMARY KEY (name)
);

CREATE TABLE this_device (
	id INTEGER NOT NULL,
	private_key BLOB NOT NULL,
	public_key BLOB NOT NULL,
	device BLOB NOT NULL,
	incarnation BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	number INTEGER NOT NULL,
	CONSTRAINT pk_this_device PRIMARY KEY (id)
);

CREATE TABLE visit (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	author_id BLOB NOT NULL,
	happened_at BIGINT NOT NULL,
	signed_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	place VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	complaints VARCHAR NOT NULL,
	history VARCHAR NOT NULL,
	objective VARCHAR NOT NULL,
	"plan" VARCHAR NOT NULL,
	next_visit_on DATE,
	no_diagnosis BOOLEAN NOT NULL,
	incapacity_kind VARCHAR NOT NULL,
	incapacity_from DATE,
	incapacity_until DATE,
	incapacity_number VARCHAR NOT NULL,
	replaces BLOB,
	amend_reason VARCHAR NOT NULL,
	entered_in_error BOOLEAN NOT NULL,
	accepted_warnings VARCHAR NOT NULL,
	incapacity_returns_on DATE,
	incapacity_cared_for VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_visit PRIMARY KEY (id)
);

CREATE INDEX ix_visit_happened_at ON visit (happened_at);

CREATE INDEX ix_visit_patient_happened ON visit (patient_id, happened_at);

CREATE INDEX ix_visit_replaces ON visit (replaces);

CREATE TABLE visit_draft (
	id BLOB NOT NULL,
	patient_id BLOB NOT NULL,
	facility_id BLOB NOT NULL,
	holder_id BLOB NOT NULL,
	content VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	started_at BIGINT NOT NULL,
	reason VARCHAR NOT NULL,
	made_by BLOB NOT NULL,
	made_seq INTEGER NOT NULL,
	versions BLOB,
	CONSTRAINT pk_visit_draft PRIMARY KEY (id)
);

CREATE INDEX ix_visit_draft_patient_id ON visit_draft (patient_id);

CREATE VIRTUAL TABLE search_index USING fts5(family, given, number, content='', contentless_delete=1, detail='column', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
