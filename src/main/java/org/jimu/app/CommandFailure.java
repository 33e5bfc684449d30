package org.jimu.app;

/** A command that cannot do what it was asked; its message is the sentence for the user. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String sentence) {
        super(sentence);
    }
}
