// What Swift cannot say to libedit: variadic calls, C's streams, the locale, signal handlers.
// Everything else goes straight to <histedit.h>.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H
#include <histedit.h>
#include <stdint.h>

typedef unsigned char (*clibedit_command)(EditLine *, int);

// Names of our commands, for `clibedit_bind` and ~/.editrc.
#define CLIBEDIT_KEYS "line-editor"
#define CLIBEDIT_ELSEWHERE "line-elsewhere"

// An editor on stdin and stdout that writes nothing. It reads keys by `read`, and knows two commands
// of ours.
EditLine *clibedit_open(const char *program, void *owner, el_rfunc_t read,
                        clibedit_command command, clibedit_command elsewhere);
void *clibedit_owner(EditLine *);
// Reads settings; what is wrong with them is said on stderr. `el_source` dies of an open quote.
void clibedit_source(EditLine *, const char *path);
// While a line is edited, Ctrl-C, Ctrl-Z, Ctrl-S and the like arrive as keys.
void clibedit_take_all_keys(EditLine *);
// Binds a key to the command of this name, in the map that vi uses for commands when `commands` is
// set.
void clibedit_bind(EditLine *, const char *key, const char *name, int commands);
// Takes a key from libedit, in the map that vi uses for commands when `commands` is set.
void clibedit_unbind(EditLine *, const char *key, int commands);
// Whether the keys are vi's.
int clibedit_is_vi(EditLine *);
// Whether the terminal of this name (TERM) can move its cursor by ECMA-48's sequences. One without
// an entry on this machine can.
int clibedit_can_move(EditLine *, const char *terminal);
// Puts a cursor back that stands beyond the line: vi's "$" leaves it before an empty one.
void clibedit_keep_cursor(EditLine *);
// 0 when ~/.editrc says "edit off".
int clibedit_edits(EditLine *);
// Gives the terminal back as it was; the next key read makes it raw again.
void clibedit_cook(EditLine *);
// The lines that libedit's own commands look through (vi's "/").
History *clibedit_history(EditLine *, int limit);
void clibedit_remember(History *, const char *line);
// Makes writes to the terminal wait for room: what somebody else made of it may refuse them.
void clibedit_block(void);

// Makes the character set UTF-8, whatever the environment says; 0 when it cannot.
int clibedit_use_utf8(void);
// Columns of a character on the screen, -1 when it cannot be shown.
int clibedit_width(uint32_t scalar);
// Rows and columns of the terminal; 0 when they are not known.
void clibedit_size(int *rows, int *columns);

// Signals. From `watch` on, SIGINT is noted rather than deadly (a second one, not looked at, is).
// Between `begin` and `end` SIGWINCH and SIGCONT are noted too, and a deadly signal or exit()
// first gives the terminal back, writing `leaving`.
void clibedit_watch(void);
void clibedit_unwatch(void);
void clibedit_begin(const char *leaving);
void clibedit_end(void);
// Whether the signal came since last asked.
int clibedit_came(int signal);
// Readable when a noted signal came: poll it with the keyboard. Empty it with `clibedit_woken`.
int clibedit_wakes(void);
void clibedit_woken(void);
#endif
