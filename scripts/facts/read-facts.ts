import type { Commitment, Deadline, Responsibility, Task } from '../../src/model/index.ts';

/** A quantity as read, before it is known who answers for it. */
export type ReadCommitment = Omit<Commitment, 'bodies'>;

/** A deadline as read, before it is known what it belongs to and who answers for it. */
export type ReadDeadline = Omit<Deadline, 'themes' | 'bodies'>;

/** A task as read, before it is known what it belongs to and which bodies its names mean. */
export type ReadTask = Omit<Task, 'themes' | 'leadBodies' | 'supportBodies'>;

/** A statement of who answers as read, before it is known what it belongs to and which bodies its names mean. */
export type ReadDuty = Omit<Responsibility, 'themes' | 'leadBodies' | 'supportBodies'>;
