package se.healthycities.portal.incoming.message;

/** A file that came with a mail, under the name that the sender's program gave it. */
public record MailFile(String name, byte[] content) {}
