-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('figure', 'claim', 'source', 'document', 'howto', 'statement', 'notTracked');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('moderator', 'editor', 'admin', 'auditor');

-- CreateTable
CREATE TABLE "entry_version" (
    "kind" "EntryKind" NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "entry_version_pkey" PRIMARY KEY ("kind","id","version")
);

-- CreateTable
CREATE TABLE "chat" (
    "platform" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "locale" TEXT,
    "focus" JSONB,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_pkey" PRIMARY KEY ("platform","id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "platform" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "granted_by" TEXT NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("platform","user_id","role")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "platform" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "claims" JSONB NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "answer_id" TEXT NOT NULL,
    "helpful" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("answer_id")
);

-- CreateTable
CREATE TABLE "unanswered" (
    "day" DATE NOT NULL,
    "locale" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "unanswered_pkey" PRIMARY KEY ("day","locale","reason","topic")
);

-- CreateTable
CREATE TABLE "inbox" (
    "bot" TEXT NOT NULL,
    "update_key" TEXT NOT NULL,
    "chat_key" TEXT NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "body" BYTEA,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "handled_at" TIMESTAMPTZ(3),
    "outcome" TEXT,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("bot","update_key")
);

-- CreateIndex
CREATE INDEX "answer_at_idx" ON "answer"("at");

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what schema.prisma cannot say.

-- The catalogue's history is never rewritten; a change is a new version.
CREATE FUNCTION refuse_entry_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entry_version is insert-only';
END;
$$;

CREATE TRIGGER entry_version_insert_only
    BEFORE UPDATE OR DELETE ON "entry_version"
    FOR EACH ROW EXECUTE FUNCTION refuse_entry_version_change();

CREATE TRIGGER entry_version_no_truncate
    BEFORE TRUNCATE ON "entry_version"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_entry_version_change();

-- The updates still to be handled, in order; handled ones outnumber them by far.
CREATE INDEX "inbox_unhandled_idx" ON "inbox" ("bot", "sequence") WHERE "handled_at" IS NULL;
