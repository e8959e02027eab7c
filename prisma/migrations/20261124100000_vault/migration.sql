-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('setUp', 'join');

-- CreateTable
CREATE TABLE "epoch_key" (
    "name" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "epoch_key_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "epoch_wrap" (
    "epoch" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "wrap" BYTEA NOT NULL,
    "vouch" BYTEA NOT NULL,

    CONSTRAINT "epoch_wrap_pkey" PRIMARY KEY ("epoch","recipient")
);

-- CreateTable
CREATE TABLE "vault_member" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "locked" BYTEA,
    "proof_hash" BYTEA,
    "roles" "Role"[],
    "invited_by" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "vault_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "console_session" (
    "token_hash" BYTEA NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "console_session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "token_hash" BYTEA NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "roles" "Role"[],
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "console_session_member_id_idx" ON "console_session"("member_id");

-- AddForeignKey
ALTER TABLE "epoch_wrap" ADD CONSTRAINT "epoch_wrap_epoch_fkey" FOREIGN KEY ("epoch") REFERENCES "epoch_key"("name") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "console_session" ADD CONSTRAINT "console_session_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "vault_member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what schema.prisma cannot say.

-- There is one epoch to seal to. Two browsers that set up at once meet here at the latest.
CREATE UNIQUE INDEX "epoch_key_current_idx" ON "epoch_key" ((true)) WHERE "retired_at" IS NULL;

-- A name belongs to one member at a time; who was removed leaves it free.
CREATE UNIQUE INDEX "vault_member_name_idx" ON "vault_member" ("name_key") WHERE "removed_at" IS NULL;
