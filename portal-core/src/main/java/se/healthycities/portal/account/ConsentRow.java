package se.healthycities.portal.account;

import java.io.Serializable;
import java.time.Instant;

/** What a person agreed to; {@code withdrawnAt} is null while it holds. */
public record ConsentRow(
        Long text, ConsentKind kind, Integer version, Instant givenAt, Instant withdrawnAt, ConsentWay how)
        implements Serializable {}
