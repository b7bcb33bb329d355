package se.healthycities.portal.notice;

import java.util.Optional;

/** Where somebody answers a discussion by mail; a bean of whoever takes such answers in. */
public interface AnswerAddress {
    /** Empty when no answers are taken in. */
    Optional<String> of(long person, long discussion);
}
