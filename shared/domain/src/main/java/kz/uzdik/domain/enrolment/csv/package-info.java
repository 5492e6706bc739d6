/** The roll's file, read record by record: what it is written in, its rows, and what is wrong with them. */
package kz.uzdik.domain.enrolment.csv;
