package org.jimu.store;

import java.time.Instant;

import org.jimu.edit.Removed;

/**
 * Something that was deleted and is not in the book now (回收站).
 *
 * @param sequence the edit in the history that deleted it; its inverse holds what was deleted
 * @param at       when that was
 * @param who      who did it
 */
public record BinEntry(long sequence, Instant at, String who, Removed removed) {}
