/** Persons in squads: who, in which role, from when to when. */
@NullMarked
package vn.diachido.squad.roster;

import org.jspecify.annotations.NullMarked;
