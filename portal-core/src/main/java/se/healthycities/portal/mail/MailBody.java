package se.healthycities.portal.mail;

import java.io.Serializable;

/**
 * What a mail says, as text and as sanitised HTML, and what goes along with it.
 *
 * @param replyTo null for the network's own address
 * @param unsubscribe where letters of its kind are ended, from the root, or null
 * @param calendar the entry for a calendar, or null
 */
public record MailBody(String language, String text, String html, String replyTo, String unsubscribe, String calendar)
        implements Serializable {}
