package se.healthycities.portal.association;

import java.io.Serializable;

/**
 * How the office is reached and pays while a host has it.
 *
 * @param sender the name that mails and invoices carry
 */
public record HostDetails(String address, String email, String sender, String invoiceDetails) implements Serializable {}
