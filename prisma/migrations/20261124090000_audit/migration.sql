-- AlterTable
ALTER TABLE "role_grant" ADD COLUMN     "ref" UUID NOT NULL DEFAULT gen_random_uuid();

-- CreateTable
CREATE TABLE "audit_entry" (
    "number" INTEGER NOT NULL,
    "entry" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "erasure" (
    "subject" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("subject")
);

-- CreateIndex
CREATE UNIQUE INDEX "role_grant_ref_key" ON "role_grant"("ref");

-- From here on by hand: what schema.prisma cannot say.

ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_number_check" CHECK ("number" > 0);

-- Neither the log nor the ledger is ever rewritten.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER audit_entry_insert_only
    BEFORE UPDATE OR DELETE ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER audit_entry_no_truncate
    BEFORE TRUNCATE ON "audit_entry"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER erasure_insert_only
    BEFORE UPDATE OR DELETE ON "erasure"
    FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

CREATE TRIGGER erasure_no_truncate
    BEFORE TRUNCATE ON "erasure"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
