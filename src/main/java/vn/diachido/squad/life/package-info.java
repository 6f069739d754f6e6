/** Squads and union bodies are founded, changed and ended. */
@NullMarked
package vn.diachido.squad.life;

import org.jspecify.annotations.NullMarked;
