/**
 * What a restore does with the erasures of the ledger. No table holds anything yet that can be erased for good; what does must put its
 * own erasing in here, or a restore would bring the erased back.
 */
export async function eraseNothing(_subject: string): Promise<void> {}
