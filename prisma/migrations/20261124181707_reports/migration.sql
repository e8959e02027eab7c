-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('missing', 'letter', 'seen', 'returned', 'other');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('submitted', 'in_review', 'waiting', 'verified', 'duplicate', 'rejected', 'closed', 'withdrawn');

-- CreateTable
CREATE TABLE "draft" (
    "owner" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_pkey" PRIMARY KEY ("owner")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "created_day" DATE NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "state" "ReportState" NOT NULL DEFAULT 'submitted',
    "epoch" TEXT NOT NULL,
    "card" BYTEA NOT NULL,
    "card_key" BYTEA NOT NULL,
    "details" BYTEA NOT NULL,
    "details_key" BYTEA NOT NULL,
    "reporter_tag" TEXT NOT NULL,
    "contact" BYTEA,
    "consents" JSONB NOT NULL,
    "receipt" BYTEA NOT NULL,
    "keep_until" DATE NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt_shown" (
    "report" UUID NOT NULL,
    "owner" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_shown_pkey" PRIMARY KEY ("report")
);

-- CreateIndex
CREATE INDEX "draft_ends_at_idx" ON "draft"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "report_code_key" ON "report"("code");

-- CreateIndex
CREATE UNIQUE INDEX "report_receipt_key" ON "report"("receipt");

-- CreateIndex
CREATE INDEX "report_reporter_tag_idx" ON "report"("reporter_tag");

-- CreateIndex
CREATE INDEX "report_state_idx" ON "report"("state");

-- CreateIndex
CREATE INDEX "receipt_shown_owner_idx" ON "receipt_shown"("owner");
