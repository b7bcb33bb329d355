package se.healthycities.portal.mail;

import java.io.Serializable;

/** What a mail says, as text and as sanitised HTML. */
public record MailBody(String language, String text, String html) implements Serializable {}
