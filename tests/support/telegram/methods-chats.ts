import type { Call } from "./body.js";
import { checkRead, findChat, findUser } from "./chats.js";
import type { ChatRecord, World } from "./state.js";
import type { MemberStatus, User } from "./wire.js";

const RIGHTS = {
  can_be_edited: false,
  can_manage_chat: true,
  can_change_info: true,
  can_delete_messages: true,
  can_invite_users: true,
  can_restrict_members: true,
  can_pin_messages: true,
  can_promote_members: false,
  can_manage_video_chats: true,
  is_anonymous: false,
};

/** A ChatMember as getChatMember and my_chat_member show it. */
export function memberJson(user: User, status: MemberStatus, mayPost = true): Record<string, unknown> {
  if (status === "administrator") return { user, status, ...RIGHTS, can_post_messages: mayPost };
  if (status === "creator") return { user, status, is_anonymous: false };
  if (status === "kicked") return { user, status, until_date: 0 };
  if (status === "restricted") return { user, status, is_member: true, can_send_messages: mayPost, until_date: 0 };
  return { user, status };
}

export function statusOf(world: World, record: ChatRecord, userId: number): MemberStatus {
  if (userId === world.bot.user.id) return record.botStatus;
  if (record.chat.type === "private") return "member";
  return record.members.get(userId) ?? "left";
}

export function getChat(world: World, call: Call): unknown {
  const record = findChat(world, call);
  checkRead(record);
  return { ...record.chat, accent_color_id: 0, max_reaction_count: 11 };
}

export function getChatMember(world: World, call: Call): unknown {
  const record = findChat(world, call);
  checkRead(record);
  const user = findUser(world, call);
  return memberJson(user, statusOf(world, record, user.id), record.mayPost);
}

export function getChatAdministrators(world: World, call: Call): unknown {
  const record = findChat(world, call);
  checkRead(record);
  const admins = [...record.members].filter(([, status]) => status === "creator" || status === "administrator");
  return admins.flatMap(([id, status]) => {
    const user = world.users.get(id);
    return user === undefined ? [] : [memberJson(user, status)];
  });
}

export function getChatMemberCount(world: World, call: Call): number {
  const record = findChat(world, call);
  checkRead(record);
  return record.members.size + 1;
}

export function leaveChat(world: World, call: Call): true {
  const record = findChat(world, call);
  checkRead(record);
  record.botStatus = "left";
  return true;
}
