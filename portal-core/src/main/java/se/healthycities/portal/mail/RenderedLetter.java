package se.healthycities.portal.mail;

/**
 * A letter in its final words.
 *
 * @param subject one line without control characters
 * @param text for readers that show no HTML
 * @param html the same words, sanitised, without the frame around them
 */
public record RenderedLetter(String subject, String text, String html) {}
