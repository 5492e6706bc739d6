@NullMarked
package kz.uzdik.aws;

import org.jspecify.annotations.NullMarked;
