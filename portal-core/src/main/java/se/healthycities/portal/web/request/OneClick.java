package se.healthycities.portal.web.request;

/**
 * A page whose address is the right to act: mail programs post to it by themselves when their reader ends a kind of letters
 * (RFC 8058), without a cookie and from wherever they are. Every other page takes posts of this origin only.
 */
public interface OneClick {}
